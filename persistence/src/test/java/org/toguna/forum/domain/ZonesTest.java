package org.toguna.forum.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.toguna.database.domain.Database;
import org.toguna.forum.domain.Zone.Outline;
import org.toguna.values.Country;
import org.toguna.values.LocalizedText;

class ZonesTest {
    private static final Outline SAHEL = zone("SAHEL", "ML", "NE", "BF");
    private static final Outline EUROPE = zone("EUROPE", "FR");

    private static Outline zone(String code, String... countries) {
        return new Outline(code, LocalizedText.french(code), Set.of(countries));
    }

    @Test
    void theUsualOnesHoldEachCountryOnceAndLeaveAntarcticaAlone() {
        Zoning.USUAL.check();
        assertThat(Zoning.USUAL.elsewhere()).containsExactly("AQ");
        assertThat(Zoning.USUAL.of("ML")).isEqualTo("WEST_AFRICA");
        assertThat(Zoning.USUAL.of("CM")).isEqualTo("CENTRAL_AFRICA");
        assertThat(Zoning.USUAL.of(Country.INVENTED)).isEqualTo(Zoning.ELSEWHERE);
    }

    @Test
    void sayWhatIsWrongWithAList() {
        refuses("forum.zone.country.twice", SAHEL, zone("WEST_AFRICA", "SN", "ML"));
        refuses("forum.zone.country.unknown", zone("SAHEL", "ZZ"));
        refuses("forum.zone.twice", SAHEL, zone("SAHEL", "SN"));
        refuses("forum.zone.malformed", zone("Sahel", "ML"));
        refuses("forum.zone.malformed", zone(Zoning.ELSEWHERE, "ML"));
        refuses("forum.zone.malformed", new Outline("SAHEL", LocalizedText.NONE, Set.of("ML")));
    }

    private static void refuses(String code, Outline... zones) {
        assertThatThrownBy(() -> new Zoning(List.of(zones)).check()).hasMessage(code);
    }

    @ParameterizedTest
    @EnumSource
    void areThoseThatEveryForumBeginsWith(Database database) {
        in(database, (zones, forum) -> assertThat(zones.of(forum.id())).isEqualTo(Zoning.USUAL));
    }

    @ParameterizedTest
    @EnumSource
    void areNotToldOfAnArchive(Database database) {
        var archive = AForum.closed();
        archive.archive(Provenance.NONE, true);
        database.run(entities -> {
            new Forums(entities).add(archive);
            assertThat(new Zones(entities).of(archive.id())).isEqualTo(Zoning.NONE);
        });
    }

    @ParameterizedTest
    @EnumSource
    void areAddedRenamedReorderedAndDeletedAndHandCountriesOver(Database database) {
        in(database, (zones, forum) -> {
            zones.replace(forum.id(), new Zoning(List.of(EUROPE, SAHEL)), Set.of());
            assertThat(zones.of(forum.id()).zones()).containsExactly(EUROPE, SAHEL);
            var without = zone("SAHEL", "NE", "BF");
            var coast = zone("COAST", "ML", "SN");
            var renamed =
                    new Outline("EUROPE", LocalizedText.frenchAndEnglish("L’Europe", "All of Europe"), Set.of("FR"));
            zones.replace(forum.id(), new Zoning(List.of(coast, without, renamed)), Set.of("EUROPE"));

            assertThat(zones.of(forum.id()).zones()).containsExactly(coast, without, renamed);
            assertThat(zones.of(forum.id()).of("ML")).isEqualTo("COAST");
            assertThat(zones.of(forum.id()).of("BE")).isEqualTo(Zoning.ELSEWHERE);
        });
    }

    @ParameterizedTest
    @EnumSource
    void stayWhileSomebodyActsInThem(Database database) {
        in(database, (zones, forum) -> {
            zones.replace(forum.id(), new Zoning(List.of(EUROPE, SAHEL)), Set.of());
            assertThatThrownBy(() -> zones.replace(forum.id(), new Zoning(List.of(SAHEL)), Set.of("EUROPE")))
                    .hasMessage("forum.zone.used");
            assertThat(zones.of(forum.id()).zones()).containsExactly(EUROPE, SAHEL);
        });
    }

    @ParameterizedTest
    @EnumSource
    void keepTheOldListWhenTheNewOneIsWrong(Database database) {
        in(database, (zones, forum) -> {
            assertThatThrownBy(() ->
                            zones.replace(forum.id(), new Zoning(List.of(SAHEL, zone("MALI", "ML"))), Set.of()))
                    .hasMessage("forum.zone.country.twice");
            assertThat(zones.of(forum.id())).isEqualTo(Zoning.USUAL);
        });
    }

    @Test
    void nameACountryInOneZoneOnly() {
        var seen = new HashSet<String>();
        Zoning.USUAL
                .zones()
                .forEach(zone -> zone.countries()
                        .forEach(country ->
                                assertThat(seen.add(country)).as(country).isTrue()));
    }

    private static void in(Database database, BiConsumer<Zones, Forum> acting) {
        var forum = AForum.closed();
        database.run((EntityManager entities) -> {
            new Forums(entities).add(forum);
            acting.accept(new Zones(entities), forum);
        });
    }
}
