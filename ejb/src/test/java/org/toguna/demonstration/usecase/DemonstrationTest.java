package org.toguna.demonstration.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.toguna.commitment.domain.Commitments;
import org.toguna.database.domain.Database;
import org.toguna.forum.domain.Activity;
import org.toguna.forum.domain.Forums;
import org.toguna.recommendation.domain.Recommendations;

class DemonstrationTest {
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    @ParameterizedTest
    @EnumSource
    void showsArchivesAndAnInventedCountryAtWork(Database database) {
        database.run(entities -> new Demonstration(entities, NOW, "hash").load());
        database.run(entities -> {
            var forums = new Forums(entities);
            // Other tests leave their forums in the same database.
            assertThat(entities.createQuery("SELECT f.slug FROM Forum f WHERE f.slug NOT LIKE 'essai-%'", String.class)
                            .getResultList())
                    .containsExactlyInAnyOrderElementsOf(
                            List.of("fid-2025", "ccmex-2025", "gfmd-2007", "demo-1", "demo-2", "demo-vote"));

            var bamako = forums.get("fid-2025");
            assertThat(bamako.isArchive()).isTrue();
            assertThat(bamako.isComplete()).isFalse();
            assertThat(new Recommendations(entities).all(bamako.id()))
                    .hasSize(6)
                    .allSatisfy(each -> {
                        assertThat(each.leadInstitution()).isEmpty();
                        assertThat(each.deadline()).isEmpty();
                    });

            var next = forums.get("demo-2");
            assertThat(next.gateIsOpen(forums.predecessor(next))).isFalse();
            assertThat(next.isOpen(Activity.REGISTRATION, forums.predecessor(next), NOW))
                    .isTrue();

            var body = forums.get("demo-vote");
            assertThat(body.isOpen(Activity.VOTE, forums.predecessor(body), NOW))
                    .isTrue();

            assertThat(new Commitments(entities)
                            .figures(forums.get("demo-1").id())
                            .byStatus()
                            .values())
                    .doesNotContain(0L);
        });
    }
}
