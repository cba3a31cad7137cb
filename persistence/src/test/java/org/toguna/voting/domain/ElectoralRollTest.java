package org.toguna.voting.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.toguna.forum.domain.AForum.NOON;
import static org.toguna.voting.domain.APoll.anOpenPollIn;

import java.security.SecureRandom;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.toguna.belenios.Election;
import org.toguna.database.domain.Database;
import org.toguna.forum.domain.AForum;
import org.toguna.forum.domain.Activity;
import org.toguna.registration.domain.ARegistration;
import org.toguna.registration.domain.Category;
import org.toguna.registration.domain.Registration;
import org.toguna.registration.domain.Registrations;
import org.toguna.values.LocalizedText;

class ElectoralRollTest {
    private static List<Registration> accredit(Database database, BallotBox box, String... countries) {
        return database.transact(entities -> Stream.of(countries)
                .map(country -> ARegistration.accreditedIn(
                        entities, box.forum().id(), ARegistration.particulars(Category.DIASPORA, country)))
                .toList());
    }

    private static void freeze(Database database, BallotBox box) {
        database.run(entities -> new ElectoralRoll(entities).freeze(box.forum()));
    }

    private static List<Registration> twelveVote(Database database, BallotBox box) {
        var electors = accredit(database, box, "FR", "FR", "FR", "FR", "FR", "FR", "FR", "SN", "SN", "SN", "SN", "SN");
        freeze(database, box);
        electors.forEach(elector ->
                database.run(entities -> new Ballots(entities).add(box.accept(List.of(), NOON), elector.personId())));
        return electors;
    }

    @ParameterizedTest
    @EnumSource
    void whoeverIsRefusedOrErasedAfterwardsIsStillCounted(Database database) {
        var box = database.transact(entities -> anOpenPollIn(entities, 1, 2));
        var electors = twelveVote(database, box);
        var before = database.transact(entities -> new Ballots(entities).results(box.poll()));

        database.run(entities -> electors.subList(0, 6)
                .forEach(elector -> new Registrations(entities)
                        .get(box.forum().id(), elector.id())
                        .refuse("Doublon", NOON)));
        database.run(entities -> new Registrations(entities)
                .get(box.forum().id(), electors.get(7).id())
                .erase(NOON));

        database.run(entities -> {
            var roll = new ElectoralRoll(entities);
            assertThat(roll.electors(box.forum().id())).isEqualTo(12);
            assertThat(roll.told(box.forum().id())).hasValue(12L);
            assertThat(roll.countries(box.forum().id()).shown())
                    .containsEntry("FR", 7L)
                    .containsEntry("SN", 5L);
            assertThat(new Ballots(entities).results(box.poll())).isEqualTo(before);
            assertThat(before.ballots()).isEqualTo(12);
            assertThat(before.turnout().total()).isEqualTo(12);
        });
    }

    @ParameterizedTest
    @EnumSource
    void whoeverIsAccreditedAfterwardsIsNoElector(Database database) {
        var box = database.transact(entities -> anOpenPollIn(entities, 1, 2));
        twelveVote(database, box);
        var late = accredit(database, box, "FR").get(0);
        freeze(database, box);

        database.run(entities -> {
            var roll = new ElectoralRoll(entities);
            assertThat(roll.includes(box.forum().id(), late.personId())).isFalse();
            assertThat(roll.electors(box.forum().id())).isEqualTo(12);
        });
    }

    @ParameterizedTest
    @EnumSource
    void onlyWhoMayVoteIsOnIt(Database database) {
        var box = database.transact(entities -> anOpenPollIn(entities, 1, 2));
        var people = database.transact(entities -> Stream.of(Category.DELEGATE, Category.OBSERVER)
                .map(category -> ARegistration.accreditedIn(
                        entities, box.forum().id(), ARegistration.particulars(category, "FR")))
                .toList());
        var waiting = database.transact(entities -> ARegistration.requestedIn(
                entities, box.forum().id(), ARegistration.particulars(Category.DIASPORA, "FR")));
        freeze(database, box);

        database.run(entities -> {
            var roll = new ElectoralRoll(entities);
            assertThat(roll.includes(box.forum().id(), people.get(0).personId()))
                    .isTrue();
            assertThat(roll.includes(box.forum().id(), people.get(1).personId()))
                    .isFalse();
            assertThat(roll.includes(box.forum().id(), waiting.personId())).isFalse();
            assertThat(roll.told(box.forum().id())).as("one alone").isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource
    void aSmallCountryIsNotToldAndWhatIsToldDoesNotMove(Database database) {
        var box = database.transact(entities -> anOpenPollIn(entities, 1, 2));
        var electors =
                accredit(database, box, "FR", "FR", "FR", "FR", "FR", "FR", "US", "US", "US", "US", "US", "CI", "GA");
        freeze(database, box);
        var before = database.transact(
                entities -> new ElectoralRoll(entities).countries(box.forum().id()));
        assertThat(before.shown()).containsOnlyKeys("FR");
        assertThat(before.others()).isEqualTo(7);

        database.run(entities -> new Registrations(entities)
                .get(box.forum().id(), electors.get(0).id())
                .refuse("Doublon", NOON));

        database.run(entities -> assertThat(
                        new ElectoralRoll(entities).countries(box.forum().id()))
                .isEqualTo(before));
    }

    @ParameterizedTest
    @EnumSource
    void forumsThatAskSomethingAwaitTheirRoll(Database database) {
        var box = database.transact(entities -> anOpenPollIn(entities, 1, 2));
        accredit(database, box, "FR");
        database.run(entities -> assertThat(new ElectoralRoll(entities).awaited())
                .contains(box.forum().id()));

        freeze(database, box);

        database.run(entities -> assertThat(new ElectoralRoll(entities).awaited())
                .doesNotContain(box.forum().id()));
    }

    @ParameterizedTest
    @EnumSource
    void aBoxTellsItsElectorsAsTheyWereFrozen(Database database) {
        var forum = AForum.openFor(Activity.VOTE);
        var electors = database.transact(entities -> {
            entities.persist(forum);
            entities.flush();
            return IntStream.range(0, 6)
                    .mapToObj(i -> ARegistration.accreditedIn(
                            entities, forum.id(), ARegistration.particulars(Category.DIASPORA, "FR")))
                    .toList();
        });
        var vote = database.transact(entities -> {
            var prepared = new VerifiableVote(
                    forum.id(),
                    LocalizedText.french("Priorités"),
                    List.of(BoxQuestion.approval(
                            LocalizedText.french("Lesquelles ?"), List.of(UUID.randomUUID(), UUID.randomUUID()), 1)),
                    Category.ELECTORS,
                    Registrar.SERVER,
                    null,
                    Election.makeUuid(new SecureRandom()),
                    NOON);
            new VerifiableVotes(entities).add(prepared);
            return prepared;
        });
        database.run(entities -> new BoxRoll(entities)
                .freeze(vote, electors.stream().map(Registration::personId).toList()));

        database.run(entities -> electors.subList(0, 3)
                .forEach(elector -> new Registrations(entities)
                        .get(forum.id(), elector.id())
                        .refuse("Doublon", NOON)));

        database.run(entities -> {
            assertThat(new BoxRoll(entities).electors(vote.id())).isEqualTo(6);
            assertThat(new BoxRoll(entities).countries(vote.id()).shown()).containsEntry("FR", 6L);
        });
    }
}
