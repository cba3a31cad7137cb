package org.toguna.registration.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.toguna.forum.domain.AForum.NOON;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.toguna.database.domain.Database;
import org.toguna.forum.domain.AForum;
import org.toguna.forum.domain.Forum;
import org.toguna.identity.domain.EmailAddress;
import org.toguna.identity.domain.Mandates;
import org.toguna.identity.domain.People;
import org.toguna.identity.domain.Person;
import org.toguna.identity.domain.Role;
import org.toguna.values.NotFound;
import org.toguna.values.Page;

class RegistrationsTest {
    private static final Page.Wanted FIRST = new Page.Wanted(1, 10);

    @ParameterizedTest
    @EnumSource
    void areReadBackAsTheyWereWritten(Database database) {
        var forum = aForumIn(database);
        var particulars = ARegistration.particulars(Category.DELEGATE, "SN");
        var written = database.transact(entities -> {
            var registration = ARegistration.requestedIn(entities, forum, particulars);
            registration.refuse("Organisation inconnue", NOON.plusSeconds(1));
            return registration;
        });
        database.run(entities -> {
            var read = new Registrations(entities).get(forum, written.id());
            assertThat(read.particulars()).isEqualTo(particulars);
            assertThat(read.status()).isEqualTo(Status.REFUSED);
            assertThat(read.refusalReason()).hasValue("Organisation inconnue");
            assertThat(read.registeredAt()).isEqualTo(NOON);
            assertThat(read.confirmedAt()).hasValue(NOON);
            assertThat(read.decidedAt()).hasValue(NOON.plusSeconds(1));
        });
    }

    @ParameterizedTest
    @EnumSource
    void holdOneForEachPersonAndForum(Database database) {
        var forum = aForumIn(database);
        var registration = database.transact(
                entities -> ARegistration.in(entities, forum, ARegistration.particulars(Category.DIASPORA, "FR")));
        assertThatThrownBy(() -> database.run(entities -> new Registrations(entities)
                        .add(new Registration(forum, registration.personId(), registration.particulars(), NOON))))
                .hasStackTraceContaining("registration");
        database.run(entities -> assertThat(new Registrations(entities).find(forum, registration.personId()))
                .map(Registration::id)
                .hasValue(registration.id()));
    }

    @ParameterizedTest
    @EnumSource
    void nameThoseWhoConsentInThatForumOnly(Database database) {
        var forum = aForumIn(database);
        var elsewhere = aForumIn(database);
        var people = database.transact(entities -> {
            var open = ARegistration.requestedIn(entities, forum, ARegistration.particulars(Category.DIASPORA, "FR"));
            var shy = ARegistration.requestedIn(entities, forum, ARegistration.particulars(Category.DIASPORA, "FR"));
            shy.showName(false);
            return List.of(open.personId(), shy.personId());
        });
        database.run(entities -> {
            var registrations = new Registrations(entities);
            assertThat(registrations.shownNames(forum, people)).containsOnly(Map.entry(people.get(0), "Awa Testeuse"));
            assertThat(registrations.shownNames(elsewhere, people)).isEmpty();
            assertThat(registrations.shownNames(forum, List.of())).isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource
    void forgetWhoSomebodyWasAndStillCountThem(Database database) {
        var forum = aForumIn(database);
        var registrations = database.transact(entities -> IntStream.range(0, 5)
                .mapToObj(any -> {
                    var registration = ARegistration.requestedIn(
                            entities, forum, ARegistration.particulars(Category.DELEGATE, "SN"));
                    registration.accredit(NOON);
                    return registration;
                })
                .toList());
        database.run(entities -> {
            for (var registration : registrations) {
                new Registrations(entities).get(forum, registration.id()).erase(NOON);
                new People(entities).get(registration.personId()).erase(NOON);
            }
        });
        database.run(entities -> {
            var erased =
                    new Registrations(entities).get(forum, registrations.get(0).id());
            assertThat(erased.particulars().name()).isEmpty();
            assertThat(erased.particulars().city()).isEmpty();
            assertThat(erased.particulars().organisation()).isNull();
            assertThat(erased.shownName()).isEmpty();
            var person = new People(entities).get(erased.personId());
            assertThat(person.name()).isEmpty();
            assertThat(person.email().value()).endsWith("@erased.invalid");
            assertThat(new Registrations(entities)
                            .participation(forum)
                            .countries()
                            .shown())
                    .containsEntry("SN", 5L);
        });
    }

    @ParameterizedTest
    @EnumSource
    void areOutlivedWhenTheirForumIsLongOver(Database database) {
        var forum = aForumIn(database);
        var registration = database.transact(
                entities -> ARegistration.in(entities, forum, ARegistration.particulars(Category.DIASPORA, "FR")));
        database.run(entities -> {
            var ends = entities.find(Forum.class, forum).ends();
            assertThat(new Registrations(entities).outlived(ends, 1000))
                    .extracting(Registration::id)
                    .doesNotContain(registration.id());
            assertThat(new Registrations(entities).outlived(ends.plusDays(1), 1000))
                    .extracting(Registration::id)
                    .contains(registration.id());
            assertThat(new Registrations(entities).withoutRegistration(NOON, 1000))
                    .doesNotContain(registration.personId());
        });
        database.run(entities ->
                new Registrations(entities).get(forum, registration.id()).erase(NOON));
        database.run(entities -> {
            var registrations = new Registrations(entities);
            assertThat(registrations.outlived(LocalDate.MAX.withYear(9999), 1000))
                    .extracting(Registration::id)
                    .doesNotContain(registration.id());
            assertThat(registrations.withoutRegistration(NOON, 1000)).contains(registration.personId());
        });
    }

    @ParameterizedTest
    @EnumSource
    void nameWhoeverServedLongAgoAndNeverRegistered(Database database) {
        var served = database.transact(entities -> {
            var person = new Person(new EmailAddress(UUID.randomUUID() + "@example.org"), "Sidi", "fr", NOON);
            entities.persist(person);
            return person.id();
        });
        database.run(entities -> {
            var registrations = new Registrations(entities);
            assertThat(registrations.withoutRegistration(NOON, 1000)).doesNotContain(served);
            assertThat(registrations.withoutRegistration(NOON.plusSeconds(1), 1000))
                    .contains(served);
        });
        var forum = aForumIn(database);
        database.run(entities -> new Mandates(entities).give(served, Role.RAPPORTEUR, forum, NOON));
        database.run(entities -> assertThat(new Registrations(entities).withoutRegistration(NOON.plusSeconds(1), 1000))
                .doesNotContain(served));

        database.run(entities -> new Mandates(entities).end(served, Role.RAPPORTEUR, forum, null, NOON.plusSeconds(2)));
        database.run(entities -> {
            var registrations = new Registrations(entities);
            assertThat(registrations.withoutRegistration(NOON.plusSeconds(1), 1000))
                    .doesNotContain(served);
            assertThat(registrations.withoutRegistration(NOON.plusSeconds(2), 1000))
                    .contains(served);
        });
    }

    @ParameterizedTest
    @EnumSource
    void knowNothingOfAnotherForumsRegistration(Database database) {
        var forum = aForumIn(database);
        var registration = database.transact(
                entities -> ARegistration.in(entities, forum, ARegistration.particulars(Category.DIASPORA, "FR")));
        database.run(entities -> assertThatThrownBy(
                        () -> new Registrations(entities).get(UUID.randomUUID(), registration.id()))
                .isInstanceOf(NotFound.class)
                .hasMessage("registration.notFound"));
    }

    @ParameterizedTest
    @EnumSource
    void showTheOfficeWhoIsConfirmedPageByPageInTheOrderItWishes(Database database) {
        var forum = aForumIn(database);
        database.run(entities -> {
            ARegistration.in(entities, forum, named("Inconnue"));
            ARegistration.requestedIn(entities, forum, named("Coumba"));
            ARegistration.requestedIn(entities, forum, named("awa"));
            ARegistration.requestedIn(entities, forum, named("Binta"));
        });
        var byName = Applicants.matching("", null, "", null).sortedBy("name");
        database.run(entities -> {
            var first = new Registrations(entities).page(forum, byName, new Page.Wanted(1, 2));
            assertThat(first.items()).extracting(Applicant::name).containsExactly("awa", "Binta");
            assertThat(first.total()).isEqualTo(3);
            var second = new Registrations(entities).page(forum, byName, new Page.Wanted(2, 2));
            assertThat(second.items()).extracting(Applicant::name).containsExactly("Coumba");
        });
    }

    @ParameterizedTest
    @EnumSource
    void areSortedByAnyColumnOnEveryDatabase(Database database) {
        var forum = aForumIn(database);
        database.run(entities -> {
            ARegistration.requestedIn(entities, forum, ARegistration.particulars(Category.DELEGATE, "SN"));
            ARegistration.requestedIn(entities, forum, ARegistration.particulars(Category.DIASPORA, "FR"));
        });
        for (var sort : Applicants.Sort.values()) {
            for (var direction : List.of("", "-")) {
                var wanted = Applicants.matching(null, null, null, null).sortedBy(direction + sort);
                assertThat(found(database, forum, wanted)).isEqualTo(2);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void areFilteredByStatusCategoryCountryAndName(Database database) {
        var forum = aForumIn(database);
        var accredited = database.transact(entities -> {
            ARegistration.requestedIn(entities, forum, named("Binta"));
            ARegistration.requestedIn(entities, forum, ARegistration.particulars(Category.DELEGATE, "SN"));
            return ARegistration.accreditedIn(entities, forum, ARegistration.particulars(Category.PARTNER, "ML"));
        });
        var address = database.transact(entities ->
                new People(entities).get(accredited.personId()).email().value());
        assertThat(found(database, forum, Applicants.matching(null, null, null, null)))
                .isEqualTo(3);
        assertThat(found(database, forum, Applicants.matching("accredited", null, null, null)))
                .isEqualTo(1);
        assertThat(found(database, forum, Applicants.matching(null, "DELEGATE", null, null)))
                .isEqualTo(1);
        assertThat(found(database, forum, Applicants.matching(null, null, "ML", null)))
                .isEqualTo(1);
        assertThat(found(database, forum, Applicants.matching(null, null, null, " BINT")))
                .isEqualTo(1);
        assertThat(found(database, forum, Applicants.matching(null, null, null, address)))
                .isEqualTo(1);
        assertThat(found(database, forum, Applicants.matching("REQUESTED", "DIASPORA", "FR", "binta")))
                .isEqualTo(1);
        assertThat(found(database, forum, Applicants.matching(null, null, null, "%")))
                .isZero();
    }

    @Test
    void refuseAFilterThatDoesNotExist() {
        assertThatThrownBy(() -> Applicants.matching("absent", null, null, null))
                .hasMessage("registration.filter.unknown");
    }

    @ParameterizedTest
    @EnumSource
    void countWhoIsAccreditedWithoutSinglingAnybodyOut(Database database) {
        var forum = aForumIn(database);
        database.run(entities -> {
            for (int i = 0; i < 6; i++) {
                ARegistration.accreditedIn(entities, forum, ARegistration.particulars(Category.DIASPORA, "FR"));
                ARegistration.requestedIn(entities, forum, ARegistration.particulars(Category.DIASPORA, "FR"));
            }
            for (int i = 0; i < 3; i++) {
                ARegistration.accreditedIn(entities, forum, ARegistration.particulars(Category.DIASPORA, "BE"));
                ARegistration.accreditedIn(entities, forum, ARegistration.particulars(Category.DELEGATE, "SN"));
            }
        });
        database.run(entities -> {
            var participation = new Registrations(entities).participation(forum);
            assertThat(participation.total()).isEqualTo(12);
            assertThat(participation.countries().shown()).containsOnly(Map.entry("FR", 6L));
            assertThat(participation.countries().others()).isEqualTo(6);
            assertThat(participation.genders().shown()).containsOnly(Map.entry(Gender.WOMAN, 12L));
            assertThat(participation.categories().shown()).isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource
    void giveAVoteToTheAccreditedOfTheDiasporaAndToDelegates(Database database) {
        var forum = aForumIn(database);
        database.run(entities -> {
            var registrations = new Registrations(entities);
            var diaspora =
                    ARegistration.accreditedIn(entities, forum, ARegistration.particulars(Category.DIASPORA, "FR"));
            ARegistration.accreditedIn(entities, forum, ARegistration.particulars(Category.DELEGATE, "FR"));
            ARegistration.accreditedIn(entities, forum, ARegistration.particulars(Category.DELEGATE, "SN"));
            var waiting =
                    ARegistration.requestedIn(entities, forum, ARegistration.particulars(Category.DIASPORA, "FR"));
            var partner =
                    ARegistration.accreditedIn(entities, forum, ARegistration.particulars(Category.PARTNER, "FR"));
            entities.flush();

            assertThat(registrations.mayVote(forum, diaspora.personId())).isTrue();
            assertThat(registrations.mayVote(forum, waiting.personId())).isFalse();
            assertThat(registrations.mayVote(forum, partner.personId())).isFalse();
            assertThat(registrations.mayVote(UUID.randomUUID(), diaspora.personId()))
                    .isFalse();
            assertThat(registrations.electors(forum, Category.ELECTORS)).isEqualTo(3);
            assertThat(registrations.electorsByCountry(forum)).containsOnly(Map.entry("FR", 2L), Map.entry("SN", 1L));
        });
    }

    @ParameterizedTest
    @EnumSource
    void listAndCountTheElectorsOfTheChosenCategoriesAlone(Database database) {
        var forum = aForumIn(database);
        database.run(entities -> {
            var registrations = new Registrations(entities);
            var diaspora =
                    ARegistration.accreditedIn(entities, forum, ARegistration.particulars(Category.DIASPORA, "FR"));
            var delegate =
                    ARegistration.accreditedIn(entities, forum, ARegistration.particulars(Category.DELEGATE, "SN"));
            ARegistration.requestedIn(entities, forum, ARegistration.particulars(Category.DELEGATE, "SN"));
            ARegistration.accreditedIn(entities, forum, ARegistration.particulars(Category.PARTNER, "FR"));
            entities.flush();

            assertThat(registrations.whoMayVote(forum, Set.of(Category.DELEGATE)))
                    .extracting(Person::id)
                    .containsExactly(delegate.personId());
            assertThat(registrations.electors(forum, Set.of(Category.DELEGATE))).isEqualTo(1);
            assertThat(registrations.whoMayVote(forum, Category.ELECTORS))
                    .extracting(Person::id)
                    .containsExactlyInAnyOrder(diaspora.personId(), delegate.personId());
            assertThat(registrations.electors(forum, Category.ELECTORS)).isEqualTo(2);
        });
    }

    @ParameterizedTest
    @EnumSource
    void forgetWhatNobodyConfirmedInAWeek(Database database) {
        var forum = aForumIn(database);
        var unknown = database.transact(
                entities -> ARegistration.in(entities, forum, named("Inconnue")).personId());
        var kept = database.transact(entities -> ARegistration.requestedIn(entities, forum, named("Binta")));
        var later = NOON.plus(Registrations.KEPT_UNCONFIRMED).plusSeconds(1);
        database.run(entities ->
                assertThat(new Registrations(entities).forgetUnconfirmed(later)).contains(unknown));
        database.run(entities -> {
            assertThat(new Registrations(entities).get(forum, kept.id())).isNotNull();
            assertThat(new Registrations(entities).forgetUnconfirmed(later)).isEmpty();
        });
    }

    private static long found(Database database, UUID forum, Applicants applicants) {
        return database.transact(entities ->
                new Registrations(entities).page(forum, applicants, FIRST).total());
    }

    private static Particulars named(String name) {
        return new Particulars(name, "fr", "FR", "Lyon", Category.DIASPORA, null, null, false);
    }

    private static UUID aForumIn(Database database) {
        var forum = AForum.closed();
        database.run((EntityManager entities) -> entities.persist(forum));
        return forum.id();
    }
}
