package org.toguna.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.toguna.database.domain.Database;
import org.toguna.forum.domain.AForum;
import org.toguna.forum.domain.Forum;

class GrantsTest {
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    private final Person awa = somebody();
    private final Person moussa = somebody();
    private final Forum here = AForum.closed();
    private final Forum elsewhere = AForum.closed();
    private final UUID forum = here.id();

    @ParameterizedTest
    @EnumSource
    void whoeverOrganisesAForumDoesNotEvaluateItNorTheReverse(Database database) {
        store(database);
        database.run(entities -> {
            var grants = new Grants(entities);
            grants.give(awa.id(), Role.ORGANISER, forum, NOW);
            grants.give(moussa.id(), Role.EVALUATOR, forum, NOW);
            entities.flush();

            assertThatThrownBy(() -> grants.give(awa.id(), Role.EVALUATOR, forum, NOW))
                    .hasMessage("identity.role.judgeAndParty");
            assertThatThrownBy(() -> grants.give(moussa.id(), Role.ORGANISER, forum, NOW))
                    .hasMessage("identity.role.judgeAndParty");
            assertThat(grants.held(awa.id(), List.of(Role.EVALUATOR), forum)).isFalse();
        });
    }

    @ParameterizedTest
    @EnumSource
    void whoeverOrganisesOneForumMayEvaluateAnother(Database database) {
        store(database);
        database.run(entities -> {
            var grants = new Grants(entities);
            var other = elsewhere.id();
            grants.give(awa.id(), Role.ORGANISER, null, NOW);
            grants.give(awa.id(), Role.ORGANISER, forum, NOW);
            grants.give(awa.id(), Role.EVALUATOR, other, NOW);
            entities.flush();
            assertThat(grants.held(awa.id(), List.of(Role.EVALUATOR), other)).isTrue();
        });
    }

    @ParameterizedTest
    @EnumSource
    void aRoleTakenBackNoLongerHolds(Database database) {
        store(database);
        database.run(entities -> new Grants(entities).give(awa.id(), Role.EVALUATOR, forum, NOW));
        database.run(entities -> {
            var grants = new Grants(entities);
            assertThat(grants.take(awa.id(), Role.EVALUATOR, forum)).isTrue();
            assertThat(grants.take(awa.id(), Role.RAPPORTEUR, forum)).isFalse();
        });
        database.run(entities -> assertThat(new Grants(entities).of(awa.id())).isEmpty());
    }

    @ParameterizedTest
    @EnumSource
    void theLastOrganiserOfAForumStays(Database database) {
        store(database);
        database.run(entities -> {
            var grants = new Grants(entities);
            grants.give(awa.id(), Role.ORGANISER, forum, NOW);
            assertThatThrownBy(() -> grants.take(awa.id(), Role.ORGANISER, forum))
                    .hasMessage("identity.role.lastOrganiser");
            grants.give(moussa.id(), Role.ORGANISER, forum, NOW);
            assertThat(grants.take(awa.id(), Role.ORGANISER, forum)).isTrue();
        });
    }

    /** Others of this run may be administrators too; here all leave but one. */
    @ParameterizedTest
    @EnumSource
    void theLastAdministratorStays(Database database) {
        store(database);
        database.run(entities -> {
            var grants = new Grants(entities);
            grants.give(awa.id(), Role.ADMINISTRATOR, null, NOW);
            grants.give(moussa.id(), Role.ADMINISTRATOR, null, NOW);
            assertThat(grants.take(moussa.id(), Role.ADMINISTRATOR, null)).isTrue();
            entities.createQuery("DELETE FROM RoleGrant g WHERE g.role = :role AND g.personId <> :awa")
                    .setParameter("role", Role.ADMINISTRATOR)
                    .setParameter("awa", awa.id())
                    .executeUpdate();
            assertThatThrownBy(() -> grants.take(awa.id(), Role.ADMINISTRATOR, null))
                    .hasMessage("identity.role.lastAdministrator");
        });
    }

    private void store(Database database) {
        database.run(entities -> {
            entities.persist(awa);
            entities.persist(moussa);
            entities.persist(here);
            entities.persist(elsewhere);
        });
    }

    private static Person somebody() {
        return new Person(new EmailAddress(UUID.randomUUID() + "@example.org"), "Somebody", "fr", NOW);
    }
}
