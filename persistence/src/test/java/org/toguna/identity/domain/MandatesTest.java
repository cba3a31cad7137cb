package org.toguna.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.toguna.database.domain.Database;
import org.toguna.forum.domain.AForum;
import org.toguna.forum.domain.Forum;

class MandatesTest {
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    private static final ActOfAppointment DECREE =
            new ActOfAppointment(AppointmentKind.DECREE, "n° 2026-12", LocalDate.of(2026, 2, 20));

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
            var mandates = new Mandates(entities);
            mandates.give(awa.id(), Role.ORGANISER, forum, NOW);
            mandates.give(moussa.id(), Role.EVALUATOR, forum, NOW);
            entities.flush();

            assertThatThrownBy(() -> mandates.give(awa.id(), Role.EVALUATOR, forum, NOW))
                    .hasMessage("identity.role.judgeAndParty");
            assertThatThrownBy(() -> mandates.give(moussa.id(), Role.ORGANISER, forum, NOW))
                    .hasMessage("identity.role.judgeAndParty");
            assertThat(mandates.held(awa.id(), List.of(Role.EVALUATOR), forum, NOW))
                    .isFalse();
        });
    }

    @ParameterizedTest
    @EnumSource
    void whoeverReportsForAnInstitutionDoesNotEvaluateAtThatTimeNorTheReverse(Database database) {
        store(database);
        database.run(entities -> {
            var mandates = new Mandates(entities);
            var march = new Tenure(null, LocalDate.of(2026, 3, 31), ZoneOffset.UTC, false, null);
            var april = new Tenure(LocalDate.of(2026, 4, 1), null, ZoneOffset.UTC, false, null);
            mandates.give(awa.id(), Role.FOCAL_POINT, forum, Bounds.NONE, march, NOW);
            mandates.give(moussa.id(), Role.EVALUATOR, forum, Bounds.NONE, april, NOW);
            assertThatThrownBy(() -> mandates.give(awa.id(), Role.EVALUATOR, forum, NOW))
                    .hasMessage("identity.role.judgeAndParty");
            assertThatThrownBy(() -> mandates.give(moussa.id(), Role.FOCAL_POINT, forum, NOW))
                    .hasMessage("identity.role.judgeAndParty");
            mandates.give(moussa.id(), Role.FOCAL_POINT, forum, Bounds.NONE, march, NOW);
            mandates.give(moussa.id(), Role.MODERATOR, forum, NOW);
        });
    }

    @ParameterizedTest
    @EnumSource
    void noFunctionWhoseWorkIsEvaluatedGoesWithEvaluatingNorTheReverse(Database database) {
        store(database);
        database.run(entities -> {
            var mandates = new Mandates(entities);
            mandates.give(moussa.id(), Role.EVALUATOR, forum, NOW);
            var parties = List.of(Role.ORGANISER, Role.RAPPORTEUR, Role.SECRETARIAT, Role.FOCAL_POINT, Role.VALIDATOR);
            for (var party : parties) {
                assertThatThrownBy(() -> mandates.give(moussa.id(), party, forum, NOW))
                        .as("%s of an evaluator", party)
                        .hasMessage("identity.role.judgeAndParty");
                var other = somebody();
                entities.persist(other);
                entities.flush();
                mandates.give(other.id(), party, forum, NOW);
                assertThatThrownBy(() -> mandates.give(other.id(), Role.EVALUATOR, forum, NOW))
                        .as("an evaluator of %s", party)
                        .hasMessage("identity.role.judgeAndParty");
            }
            for (var free : List.of(Role.MODERATOR, Role.CONSULAR_OFFICER, Role.ASSOCIATION_READER, Role.PARTICIPANT)) {
                mandates.give(moussa.id(), free, forum, NOW);
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void keepsWhatTheActAsksAndHowTheyWereChosenUntilTheyAreErased(Database database) {
        store(database);
        var act = new ActOfAppointment(
                AppointmentKind.DECISION, "n° 3", LocalDate.of(2026, 2, 1), " Juger sur pièces. ", "Appel public.");
        var tenure = new Tenure(null, null, ZoneOffset.UTC, false, act);
        database.run(
                entities -> new Mandates(entities).give(awa.id(), Role.EVALUATOR, forum, Bounds.NONE, tenure, NOW));
        database.run(entities -> {
            var mandates = new Mandates(entities);
            assertThat(mandates.holders(Role.EVALUATOR, forum)).singleElement().satisfies(holder -> {
                assertThat(holder.person()).isEqualTo(awa.id());
                assertThat(holder.mandate().act()).contains(act);
                assertThat(act.terms()).isEqualTo("Juger sur pièces.");
            });
            assertThat(mandates.holders(Role.RAPPORTEUR, forum)).isEmpty();
            mandates.forget(awa.id(), NOW.plusSeconds(1));
            assertThat(mandates.holders(Role.EVALUATOR, forum))
                    .singleElement()
                    .satisfies(holder -> assertThat(holder.mandate().act()).isEmpty());
        });
    }

    @ParameterizedTest
    @EnumSource
    void whoeverOrganisesOneForumMayEvaluateAnother(Database database) {
        store(database);
        database.run(entities -> {
            var mandates = new Mandates(entities);
            var other = elsewhere.id();
            mandates.give(awa.id(), Role.ORGANISER, null, NOW);
            mandates.give(awa.id(), Role.ORGANISER, forum, NOW);
            mandates.give(awa.id(), Role.EVALUATOR, other, NOW);
            entities.flush();
            assertThat(mandates.held(awa.id(), List.of(Role.EVALUATOR), other, NOW))
                    .isTrue();
        });
    }

    @ParameterizedTest
    @EnumSource
    void holdsFromItsFirstDayToTheEndOfItsLastInTheForumsZone(Database database) {
        store(database);
        var paris = ZoneId.of("Europe/Paris");
        var days = new Tenure(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 31), paris, true, DECREE);
        database.run(entities -> new Mandates(entities).give(awa.id(), Role.RAPPORTEUR, forum, Bounds.NONE, days, NOW));
        database.run(entities -> {
            var mandates = new Mandates(entities);
            assertThat(rapporteurs(mandates, "2026-03-01T22:59:59Z")).isEmpty();
            assertThat(rapporteurs(mandates, "2026-03-01T23:00:00Z")).containsExactly(awa.id());
            assertThat(rapporteurs(mandates, "2026-03-31T21:59:59Z")).containsExactly(awa.id());
            assertThat(rapporteurs(mandates, "2026-03-31T22:00:00Z")).isEmpty();
            assertThat(mandates.offices(forum))
                    .singleElement()
                    .extracting(Holder::mandate)
                    .satisfies(mandate -> {
                        assertThat(mandate.act()).contains(DECREE);
                        assertThat(mandate.isInterim()).isTrue();
                        assertThat(mandate.firstDay(paris)).isEqualTo("2026-03-02");
                        assertThat(mandate.lastDay(paris)).contains(LocalDate.of(2026, 3, 31));
                    });
        });
    }

    private List<UUID> rapporteurs(Mandates mandates, String moment) {
        var now = Instant.parse(moment);
        assertThat(mandates.held(awa.id(), List.of(Role.RAPPORTEUR), forum, now))
                .isEqualTo(!mandates.of(awa.id(), now).isEmpty());
        return mandates.staff(forum, now).stream().map(Holder::person).toList();
    }

    @ParameterizedTest
    @EnumSource
    void isEndedAndNotDeleted(Database database) {
        store(database);
        database.run(entities -> new Mandates(entities).give(awa.id(), Role.EVALUATOR, forum, NOW));
        var later = NOW.plusSeconds(60);
        database.run(entities -> {
            var mandates = new Mandates(entities);
            assertThat(mandates.end(awa.id(), Role.EVALUATOR, forum, null, later))
                    .isTrue();
            assertThat(mandates.end(awa.id(), Role.EVALUATOR, forum, null, later))
                    .isFalse();
            assertThat(mandates.end(awa.id(), Role.RAPPORTEUR, forum, null, later))
                    .isFalse();
        });
        database.run(entities -> {
            var mandates = new Mandates(entities);
            assertThat(mandates.of(awa.id(), later)).isEmpty();
            assertThat(mandates.offices(forum))
                    .singleElement()
                    .satisfies(past -> assertThat(past.mandate().endsAt()).contains(later));
            mandates.give(awa.id(), Role.EVALUATOR, forum, later.plusSeconds(1));
            assertThat(mandates.offices(forum)).hasSize(2);
        });
    }

    @ParameterizedTest
    @EnumSource
    void isGivenOnceForTheSameTime(Database database) {
        store(database);
        database.run(entities -> {
            var mandates = new Mandates(entities);
            var april = new Tenure(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 4, 30), ZoneOffset.UTC, false, null);
            mandates.give(awa.id(), Role.RAPPORTEUR, forum, Bounds.NONE, april, NOW);
            assertThatThrownBy(() -> mandates.give(awa.id(), Role.RAPPORTEUR, forum, NOW))
                    .hasMessage("identity.mandate.held");
            assertThatThrownBy(() -> mandates.give(awa.id(), Role.RAPPORTEUR, forum, Bounds.NONE, april, NOW))
                    .hasMessage("identity.mandate.held");
            var march = new Tenure(null, LocalDate.of(2026, 3, 31), ZoneOffset.UTC, false, null);
            mandates.give(awa.id(), Role.RAPPORTEUR, forum, Bounds.NONE, march, NOW);
            mandates.give(awa.id(), Role.RAPPORTEUR, forum, NOW);
            assertThat(mandates.offices(forum)).hasSize(2);
        });
    }

    @ParameterizedTest
    @EnumSource
    void isForgottenButForItsIds(Database database) {
        store(database);
        database.run(entities -> new Mandates(entities)
                .give(
                        awa.id(),
                        Role.RAPPORTEUR,
                        forum,
                        Bounds.NONE,
                        new Tenure(null, null, ZoneOffset.UTC, false, DECREE),
                        NOW));
        database.run(entities -> {
            new Mandates(entities).forget(awa.id(), NOW.plusSeconds(1));
            entities.find(Person.class, awa.id()).erase(NOW.plusSeconds(1));
        });
        database.run(entities -> assertThat(new Mandates(entities).offices(forum))
                .singleElement()
                .satisfies(past -> {
                    assertThat(past.person()).isEqualTo(awa.id());
                    assertThat(past.name()).isEmpty();
                    assertThat(past.mandate().isOver(NOW.plusSeconds(1))).isTrue();
                    assertThat(past.mandate().act()).isEmpty();
                }));
    }

    @ParameterizedTest
    @EnumSource
    void theLastOrganiserOfAForumWithoutAnEndStays(Database database) {
        store(database);
        database.run(entities -> {
            var mandates = new Mandates(entities);
            mandates.give(awa.id(), Role.ORGANISER, forum, NOW);
            var aWhile = new Tenure(null, LocalDate.of(2026, 3, 31), ZoneOffset.UTC, true, null);
            mandates.give(moussa.id(), Role.ORGANISER, forum, Bounds.NONE, aWhile, NOW);
            assertThatThrownBy(() -> mandates.end(awa.id(), Role.ORGANISER, forum, null, NOW))
                    .hasMessage("identity.role.lastOrganiser");
            assertThat(mandates.end(moussa.id(), Role.ORGANISER, forum, null, NOW))
                    .isTrue();
            mandates.give(moussa.id(), Role.ORGANISER, forum, NOW.plusSeconds(1));
            assertThat(mandates.end(awa.id(), Role.ORGANISER, forum, null, NOW.plusSeconds(2)))
                    .isTrue();
        });
    }

    /** Others of this run may be administrators too; here all leave but one. */
    @ParameterizedTest
    @EnumSource
    void theLastAdministratorStays(Database database) {
        store(database);
        database.run(entities -> {
            var mandates = new Mandates(entities);
            mandates.give(awa.id(), Role.ADMINISTRATOR, null, NOW);
            mandates.give(moussa.id(), Role.ADMINISTRATOR, null, NOW);
            assertThat(mandates.end(moussa.id(), Role.ADMINISTRATOR, null, null, NOW))
                    .isTrue();
            entities.createQuery("DELETE FROM Mandate m WHERE m.role = :role AND m.personId <> :awa")
                    .setParameter("role", Role.ADMINISTRATOR)
                    .setParameter("awa", awa.id())
                    .executeUpdate();
            assertThatThrownBy(() -> mandates.end(awa.id(), Role.ADMINISTRATOR, null, null, NOW))
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
