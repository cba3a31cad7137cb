package org.toguna.forum.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.toguna.forum.domain.TerritoryKind.CERCLE;
import static org.toguna.forum.domain.TerritoryKind.COMMUNE;
import static org.toguna.forum.domain.TerritoryKind.REGION;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.toguna.database.domain.Database;
import org.toguna.forum.domain.Territory.Outline;

class TerritoriesTest {
    private static final Outline HILLS = new Outline("HILLS", "Les Collines", REGION, null);
    private static final Outline RIVER = new Outline("RIVER", "Le Fleuve", CERCLE, "HILLS");
    private static final Outline DIAMOU = new Outline("DIAMOU", "Diamou", COMMUNE, "RIVER");

    @ParameterizedTest
    @EnumSource
    void areNoneUntilSomebodyNamesThem(Database database) {
        in(database, (territories, forum) -> {
            assertThat(territories.of(forum.id())).isEmpty();
            assertThatThrownBy(() -> territories.mustHave(forum.id(), "HILLS")).hasMessage("forum.territory.unknown");
        });
    }

    @ParameterizedTest
    @EnumSource
    void areASmallTreeInTheOrderInWhichTheyAreNamed(Database database) {
        in(database, (territories, forum) -> {
            territories.replace(forum.id(), List.of(HILLS, RIVER, DIAMOU), Set.of());
            assertThat(territories.of(forum.id())).containsExactly(HILLS, RIVER, DIAMOU);
            territories.mustHave(forum.id(), "DIAMOU");
            assertThat(territories.containing(forum.id(), "DIAMOU")).containsExactly("DIAMOU", "HILLS", "RIVER");
            assertThat(territories.containing(forum.id(), "HILLS")).containsExactly("HILLS");
            assertThat(territories.containing(forum.id(), "GONE")).containsExactly("GONE");
            var renamed = new Outline("HILLS", "Collines", REGION, null);
            territories.replace(forum.id(), List.of(DIAMOU, RIVER, renamed), Set.of("HILLS"));
            assertThat(territories.of(forum.id())).containsExactly(DIAMOU, RIVER, renamed);
        });
    }

    @ParameterizedTest
    @EnumSource
    void stayWhileSomethingConcernsThem(Database database) {
        in(database, (territories, forum) -> {
            territories.replace(forum.id(), List.of(HILLS, RIVER), Set.of());
            assertThatThrownBy(() -> territories.replace(forum.id(), List.of(HILLS), Set.of("RIVER")))
                    .hasMessage("forum.territory.used");
            assertThat(territories.of(forum.id())).containsExactly(HILLS, RIVER);
        });
    }

    @ParameterizedTest
    @EnumSource(names = "H2")
    void sayWhatIsWrongWithAList(Database database) {
        in(database, (territories, forum) -> {
            refuses(territories, forum, "forum.territory.twice", HILLS, HILLS);
            refuses(territories, forum, "forum.territory.parent", DIAMOU);
            refuses(territories, forum, "forum.territory.parent", new Outline("HILLS", "Collines", REGION, "HILLS"));
            refuses(
                    territories,
                    forum,
                    "forum.territory.parent",
                    RIVER,
                    new Outline("HILLS", "Collines", COMMUNE, null));
            refuses(territories, forum, "forum.territory.malformed", new Outline("hills", "Collines", REGION, null));
            refuses(territories, forum, "forum.territory.malformed", new Outline("HILLS", " ", REGION, null));
            refuses(territories, forum, "forum.territory.malformed", new Outline("HILLS", "Collines", null, null));
        });
    }

    private static void refuses(Territories territories, Forum forum, String code, Outline... wanted) {
        assertThatThrownBy(() -> territories.replace(forum.id(), List.of(wanted), Set.of()))
                .hasMessage(code);
    }

    private static void in(Database database, BiConsumer<Territories, Forum> acting) {
        var forum = AForum.closed();
        database.run((EntityManager entities) -> {
            new Forums(entities).add(forum);
            acting.accept(new Territories(entities), forum);
        });
    }
}
