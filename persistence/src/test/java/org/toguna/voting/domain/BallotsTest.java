package org.toguna.voting.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.toguna.forum.domain.AForum.NOON;
import static org.toguna.voting.domain.APoll.anOpenPollIn;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.toguna.database.domain.Database;
import org.toguna.registration.domain.ARegistration;
import org.toguna.registration.domain.Category;
import org.toguna.values.LocalizedText;
import org.toguna.values.Page;
import org.toguna.values.Refusal;

class BallotsTest {
    private static final int VOTERS = 40;

    @ParameterizedTest
    @EnumSource
    void countsEveryBallotOnceAndTheBlankOnesApart(Database database) {
        var box = database.transact(entities -> anOpenPollIn(entities, 2, 3));
        var voters = electors(database, box, "FR", "FR", "FR");
        cast(database, box, voters.get(0), 0, 2);
        cast(database, box, voters.get(1), 2);
        cast(database, box, voters.get(2));

        database.run(entities -> {
            var poll = new Polls(entities).get(box.forum().id(), box.poll().id());
            var results = new Ballots(entities).results(poll);
            assertThat(results.ballots()).isEqualTo(3);
            assertThat(results.blank()).isEqualTo(1);
            assertThat(results.votes()).containsExactly(1L, 0L, 2L);
            assertThat(poll.options()).isEqualTo(box.poll().options());
            assertThat(poll.mode()).isEqualTo(Mode.SIMPLE);
        });
    }

    @ParameterizedTest
    @EnumSource
    void aBallotIsFinal(Database database) {
        var box = database.transact(entities -> anOpenPollIn(entities, 1, 2));
        var voter = electors(database, box, "FR").get(0);
        cast(database, box, voter, 0);
        assertThatThrownBy(() -> cast(database, box, voter, 1)).hasMessage("voting.alreadyVoted");

        database.run(entities -> {
            var ballots = new Ballots(entities);
            assertThat(ballots.hasVoted(box.poll().id(), voter)).isTrue();
            assertThat(ballots.anyIn(box.forum().id())).isTrue();
            assertThat(ballots.results(box.poll()).votes()).containsExactly(1L, 0L);
            assertThat(ballots.results(box.poll()).ballots()).isEqualTo(1);
        });
    }

    @ParameterizedTest
    @EnumSource
    void whoVotedElsewhereHasNotVotedHere(Database database) {
        var here = database.transact(entities -> anOpenPollIn(entities, 1, 2));
        var elsewhere = database.transact(entities -> anOpenPollIn(entities, 1, 2));
        var voter = electors(database, here, "FR").get(0);
        cast(database, elsewhere, voter, 0);
        database.run(entities -> {
            assertThat(new Ballots(entities).hasVoted(here.poll().id(), voter)).isFalse();
            assertThat(new Ballots(entities).anyIn(here.forum().id())).isFalse();
        });
    }

    @ParameterizedTest
    @EnumSource
    void aRefusedBallotLeavesNoMark(Database database) {
        var box = database.transact(entities -> anOpenPollIn(entities, 1, 3));
        var voter = electors(database, box, "FR").get(0);
        assertThatThrownBy(() -> cast(database, box, voter, 0, 1)).hasMessage("voting.tooMany");
        database.run(entities -> {
            assertThat(new Ballots(entities).hasVoted(box.poll().id(), voter)).isFalse();
            assertThat(new Ballots(entities).results(box.poll()).ballots()).isZero();
        });
    }

    @ParameterizedTest
    @EnumSource
    void fortyVotersAtOnceAreCountedExactly(Database database) throws Exception {
        var box = database.transact(entities -> anOpenPollIn(entities, 3, 4));
        var voters = electors(database, box, Collections.nCopies(VOTERS, "FR").toArray(String[]::new));
        var outcomes = atOnce(IntStream.range(0, VOTERS)
                .mapToObj(i -> (Callable<String>) () -> {
                    // Choices in every order, so that only the order in which rows are taken prevents a deadlock.
                    var choices = i % 2 == 0 ? new int[] {0, 1, 3} : new int[] {3, 1};
                    return outcome(database, box, voters.get(i), i % 4 == 3 ? new int[0] : choices);
                })
                .toList());

        assertThat(outcomes).containsOnly("counted");
        database.run(entities -> {
            var results = new Ballots(entities).results(box.poll());
            assertThat(results.ballots()).isEqualTo(40);
            assertThat(results.blank()).isEqualTo(10);
            assertThat(results.votes()).containsExactly(20L, 30L, 0L, 30L);
            assertThat(results.turnout().shown()).containsOnlyKeys("FR").containsValue(40L);
        });
    }

    @ParameterizedTest
    @EnumSource
    void onePersonVotingManyTimesAtOnceIsCountedOnce(Database database) throws Exception {
        var box = database.transact(entities -> anOpenPollIn(entities, 1, 2));
        var voter = electors(database, box, "FR").get(0);
        var outcomes = atOnce(IntStream.range(0, 8)
                .mapToObj(i -> (Callable<String>) () -> outcome(database, box, voter, i % 2))
                .toList());

        assertThat(outcomes).containsOnlyOnce("counted");
        assertThat(outcomes).filteredOn("voting.alreadyVoted"::equals).hasSize(7);
        database.run(entities -> {
            var results = new Ballots(entities).results(box.poll());
            assertThat(results.ballots()).isEqualTo(1);
            assertThat(results.votes().stream().mapToLong(Long::longValue).sum())
                    .isEqualTo(1);
        });
    }

    @ParameterizedTest
    @EnumSource
    void turnoutNamesNoCountryWithFewerThanFiveVoters(Database database) {
        var box = database.transact(entities -> anOpenPollIn(entities, 1, 2));
        var voters = electors(
                database, box, "FR", "FR", "FR", "FR", "FR", "FR", "FR", "US", "US", "US", "US", "US", "CI", "GA");
        voters.forEach(voter -> cast(database, box, voter));
        database.run(entities -> {
            var turnout = new Ballots(entities).results(box.poll()).turnout();
            assertThat(turnout.shown()).containsOnlyKeys("FR");
            assertThat(turnout.others()).isEqualTo(7);
        });
    }

    @ParameterizedTest
    @EnumSource
    void theTablesTieNoVoterToAChoice(Database database) {
        database.run(entities -> {
            assertThat(columns(entities.createNativeQuery("SELECT LOWER(column_name) FROM information_schema.columns"
                                    + " WHERE LOWER(table_name) = 'poll_roll'")
                            .getResultList()))
                    .containsExactlyInAnyOrder("poll_id", "person_id");
            assertThat(columns(entities.createNativeQuery("SELECT LOWER(column_name) FROM information_schema.columns"
                                    + " WHERE LOWER(table_name) = 'poll_tally'")
                            .getResultList()))
                    .containsExactlyInAnyOrder("poll_id", "line", "votes");
        });
    }

    @ParameterizedTest
    @EnumSource
    void aChangedPollOffersWhatItNowSays(Database database) {
        var box = database.transact(entities -> anOpenPollIn(entities, 1, 3));
        var options = box.poll().options();
        var question = LocalizedText.french("Quelle mesure d’abord ?");
        database.run(entities -> {
            var poll = new Polls(entities).get(box.forum().id(), box.poll().id());
            new Ballots(entities).discard(poll);
            new Polls(entities).change(poll, question, List.of(options.get(2), options.get(0)), 2);
            new Ballots(entities).openFor(poll);
        });
        database.run(entities -> {
            var poll = new Polls(entities).get(box.forum().id(), box.poll().id());
            assertThat(poll.question()).isEqualTo(question);
            assertThat(poll.options()).containsExactly(options.get(2), options.get(0));
            assertThat(poll.most()).isEqualTo(2);
            assertThat(new Ballots(entities).results(poll).votes()).containsExactly(0L, 0L);
        });
    }

    @ParameterizedTest
    @EnumSource
    void aWithdrawnPollIsGone(Database database) {
        var box = database.transact(entities -> anOpenPollIn(entities, 1, 2));
        database.run(entities -> {
            var poll = new Polls(entities).get(box.forum().id(), box.poll().id());
            new Ballots(entities).discard(poll);
            new Polls(entities).remove(poll);
        });
        database.run(entities -> assertThat(new Polls(entities)
                        .page(box.forum().id(), new Page.Wanted(1, 20))
                        .items())
                .isEmpty());
    }

    @ParameterizedTest
    @EnumSource
    void pollsOfAForumAreListedAsPrepared(Database database) {
        var box = database.transact(entities -> anOpenPollIn(entities, 1, 2));
        database.run(entities -> {
            var page = new Polls(entities).page(box.forum().id(), new Page.Wanted(1, 20));
            assertThat(page.items())
                    .extracting(Poll::id)
                    .containsExactly(box.poll().id());
            assertThat(page.total()).isEqualTo(1);
        });
    }

    @SuppressWarnings("unchecked")
    private static List<String> columns(List<?> names) {
        return (List<String>) names;
    }

    private static List<UUID> electors(Database database, BallotBox box, String... countries) {
        return database.transact(entities -> {
            var people = new ArrayList<UUID>();
            for (var country : countries) {
                people.add(ARegistration.accreditedIn(
                                entities, box.forum().id(), ARegistration.particulars(Category.DIASPORA, country))
                        .personId());
            }
            new ElectoralRoll(entities).freeze(box.forum());
            return people;
        });
    }

    private static void cast(Database database, BallotBox box, UUID voter, int... positions) {
        database.run(entities -> new Ballots(entities)
                .add(
                        box.accept(
                                IntStream.of(positions)
                                        .mapToObj(box.poll().options()::get)
                                        .toList(),
                                NOON),
                        voter));
    }

    private static String outcome(Database database, BallotBox box, UUID voter, int... positions) {
        try {
            cast(database, box, voter, positions);
            return "counted";
        } catch (Refusal refusal) {
            return refusal.code();
        }
    }

    /** All start together, each in a thread of its own. */
    private static List<String> atOnce(List<Callable<String>> tasks) throws InterruptedException, ExecutionException {
        var threads = Executors.newFixedThreadPool(tasks.size());
        var together = new CyclicBarrier(tasks.size());
        try {
            var outcomes = new ArrayList<String>();
            for (var running : threads.invokeAll(tasks.stream()
                    .map(task -> (Callable<String>) () -> {
                        together.await();
                        return task.call();
                    })
                    .toList())) {
                outcomes.add(running.get());
            }
            return outcomes;
        } finally {
            threads.shutdownNow();
        }
    }
}
