package org.toguna.voting.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.toguna.forum.domain.AForum.NOON;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.toguna.database.domain.Database;
import org.toguna.files.domain.StoredFile;
import org.toguna.values.NotFound;
import org.toguna.values.Refusal;
import org.toguna.voting.domain.AVerifiableVote.Ready;
import org.toguna.voting.domain.Counts.QuestionCounts;
import org.toguna.voting.domain.PollingPlace.AssociationTeller;

class PollingPlacesTest {
    private static final StoredFile MINUTES = file("%PDF-1.7 procès-verbal");
    private static final StoredFile OTHER_MINUTES = file("%PDF-1.7 procès-verbal rectifié");

    private static StoredFile file(String content) {
        return new StoredFile(content.getBytes(StandardCharsets.UTF_8), NOON);
    }

    private static Counts counts(int ballots, int blank, int first, int second) {
        return new Counts(ballots, List.of(new QuestionCounts(blank, 0, List.of(first, second))));
    }

    /** A closed vote of three electors, so many of whom vote on paper, and one place that the third counts for an association. */
    private record Closed(Database database, Ready ready, UUID place) {
        static Closed with(Database database, int onPaper) {
            var ready = database.transact(AVerifiableVote::ready);
            database.run(entities -> ready.voters()
                    .subList(0, onPaper)
                    .forEach(elector -> new BoxRoll(entities).markOnPaper(ready.id(), elector)));
            var place = database.transact(entities -> {
                var vote = vote(entities, ready);
                var lyon =
                        new PollingPlace(vote.id(), PlaceKind.PAPER, " Consulat de Lyon ", null, teller(ready), NOON);
                new PollingPlaces(entities).open(vote, lyon);
                new PublishedBoxes(entities).close(vote);
                return lyon.id();
            });
            return new Closed(database, ready, place);
        }

        static AssociationTeller teller(Ready ready) {
            return new AssociationTeller(ready.voters().get(2), "Association d’essai");
        }

        static VerifiableVote vote(EntityManager entities, Ready ready) {
            return new VerifiableVotes(entities).lock(ready.forum().id(), ready.id());
        }

        UUID officer() {
            return ready.voters().get(0);
        }

        UUID friend() {
            return ready.voters().get(2);
        }

        PollingPlace place(EntityManager entities) {
            return new PollingPlaces(entities).get(vote(entities, ready), place);
        }

        void file(StoredFile minutes) {
            database.run(entities -> new PollingPlaces(entities).file(vote(entities, ready), place(entities), minutes));
        }

        void enter(Teller teller, UUID by, Counts counts) {
            database.run(entities -> new PollingPlaces(entities)
                    .enter(vote(entities, ready), place(entities), teller, by, counts, NOON));
        }

        DoubleCount count() {
            return database.transact(entities -> new PollingPlaces(entities).count(place(entities)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_place_counts_once_two_accounts_have_found_the_same(Database database) {
        var closed = Closed.with(database, 2);
        var two = counts(2, 0, 1, 1);
        assertThatThrownBy(() -> closed.enter(Teller.OFFICE, closed.officer(), two))
                .hasMessage("voting.place.minutesMissing");
        closed.file(MINUTES);
        assertThat(closed.count().state()).isEqualTo(CountState.AWAITED);
        closed.enter(Teller.OFFICE, closed.officer(), two);
        assertThat(closed.count().state()).isEqualTo(CountState.ENTERED_ONCE);
        assertThatThrownBy(() -> closed.enter(Teller.ASSOCIATION, closed.officer(), two))
                .hasMessage("voting.place.sameAccount");

        closed.enter(Teller.ASSOCIATION, closed.friend(), counts(2, 1, 1, 0));
        assertThat(closed.count().state()).isEqualTo(CountState.DIFFERING);
        assertThat(closed.count().differences()).containsExactly("blank-0", "item-0-1");
        database.run(entities -> assertThat(closed.place(entities).counts()).isEmpty());

        closed.enter(Teller.ASSOCIATION, closed.friend(), two);
        database.run(entities -> {
            assertThat(closed.place(entities).counts()).contains(two);
            assertThat(closed.place(entities).agreedAt()).contains(NOON);
            assertThat(closed.place(entities).minutes()).contains(MINUTES.sha256());
        });
        assertThatThrownBy(() -> closed.enter(Teller.OFFICE, closed.officer(), two))
                .hasMessage("voting.place.agreed");
        assertThatThrownBy(() -> closed.file(OTHER_MINUTES)).hasMessage("voting.place.agreed");
        assertThatThrownBy(() -> database.run(entities -> new PollingPlaces(entities).withdraw(closed.place(entities))))
                .hasMessage("voting.place.entered");
    }

    @ParameterizedTest
    @EnumSource
    void other_minutes_or_another_teller_are_counted_anew(Database database) {
        var closed = Closed.with(database, 2);
        closed.file(MINUTES);
        closed.enter(Teller.OFFICE, closed.officer(), counts(2, 0, 1, 1));
        closed.file(MINUTES);
        assertThat(closed.count().of(Teller.OFFICE)).isPresent();
        closed.file(OTHER_MINUTES);
        assertThat(closed.count().state()).isEqualTo(CountState.AWAITED);

        closed.enter(Teller.OFFICE, closed.officer(), counts(2, 0, 1, 1));
        closed.enter(Teller.ASSOCIATION, closed.friend(), counts(1, 0, 1, 0));
        database.run(entities -> new PollingPlaces(entities)
                .change(
                        closed.place(entities),
                        PlaceKind.ROOM,
                        "Salle plénière",
                        null,
                        new AssociationTeller(closed.ready().voters().get(1), "Une autre")));
        assertThat(closed.count().of(Teller.OFFICE)).isPresent();
        assertThat(closed.count().of(Teller.ASSOCIATION)).isEmpty();
        database.run(entities -> {
            assertThat(closed.place(entities).kind()).isEqualTo(PlaceKind.ROOM);
            assertThat(closed.place(entities).association()).isEqualTo("Une autre");
        });
    }

    @ParameterizedTest
    @EnumSource
    void no_more_ballots_count_in_all_places_than_there_are_marked_electors(Database database) {
        var closed = Closed.with(database, 2);
        closed.file(MINUTES);
        assertThatThrownBy(() -> closed.enter(Teller.OFFICE, closed.officer(), counts(3, 0, 3, 0)))
                .hasMessage("voting.place.moreThanMarked");
        closed.enter(Teller.OFFICE, closed.officer(), counts(2, 0, 2, 0));
        closed.enter(Teller.ASSOCIATION, closed.friend(), counts(2, 0, 2, 0));

        var room = database.transact(entities -> {
            var vote = Closed.vote(entities, closed.ready());
            var place = new PollingPlace(vote.id(), PlaceKind.ROOM, "Salle", null, Closed.teller(closed.ready()), NOON);
            new PollingPlaces(entities).open(vote, place);
            return new Closed(database, closed.ready(), place.id());
        });
        room.file(MINUTES);
        assertThatThrownBy(() -> room.enter(Teller.OFFICE, closed.officer(), counts(1, 0, 1, 0)))
                .hasMessage("voting.place.moreThanMarked");
        room.enter(Teller.OFFICE, closed.officer(), counts(0, 0, 0, 0));
    }

    @ParameterizedTest
    @EnumSource
    void a_place_is_opened_after_the_setup_counted_after_the_close_and_named_alone(Database database) {
        var ready = database.transact(AVerifiableVote::ready);
        database.run(entities -> {
            var places = new PollingPlaces(entities);
            var vote = Closed.vote(entities, ready);
            var place = new PollingPlace(vote.id(), PlaceKind.PAPER, "Lyon", null, Closed.teller(ready), NOON);
            places.open(vote, place);
            assertThat(places.of(vote.id())).containsExactly(place);
            assertThatThrownBy(() -> places.file(vote, place, MINUTES)).hasMessage("voting.box.notClosed");
            assertThatThrownBy(() -> places.enter(
                            vote, place, Teller.OFFICE, ready.voters().get(0), counts(0, 0, 0, 0), NOON))
                    .hasMessage("voting.box.notClosed");
            assertThatThrownBy(() -> places.open(
                            vote,
                            new PollingPlace(vote.id(), PlaceKind.ROOM, "Lyon", null, Closed.teller(ready), NOON)))
                    .hasMessage("voting.place.doubled");
            for (var spelling : List.of("LYON", " lyon ", "Lyôn", "« Lyon »")) {
                assertThatThrownBy(() -> places.open(
                                vote,
                                new PollingPlace(
                                        vote.id(), PlaceKind.PAPER, spelling, null, Closed.teller(ready), NOON)))
                        .hasMessage("voting.place.doubled");
            }
            assertThatThrownBy(() -> new PollingPlace(vote.id(), null, " ", null, Closed.teller(ready), NOON))
                    .isInstanceOfSatisfying(
                            Refusal.class,
                            refusal -> assertThat(refusal.problems()).hasSize(2));
            places.withdraw(place);
            assertThat(places.of(vote.id())).isEmpty();
            assertThatThrownBy(() -> places.get(vote, place.id())).isInstanceOf(NotFound.class);
        });
    }

    @ParameterizedTest
    @EnumSource
    void who_votes_on_paper_votes_online_no_more_and_the_reverse(Database database) {
        var ready = database.transact(AVerifiableVote::ready);
        var awa = ready.voters().get(0);
        var bintou = ready.voters().get(1);
        database.run(entities -> {
            var roll = new BoxRoll(entities);
            assertThat(roll.markOnPaper(ready.id(), awa)).isTrue();
            assertThat(roll.markOnPaper(ready.id(), awa)).isFalse();
            assertThat(roll.onPaper(ready.id())).isEqualTo(1);
            assertThat(roll.isOnPaper(ready.id(), awa)).isTrue();
            assertThat(roll.isOnPaper(ready.id(), bintou)).isFalse();
            assertThatThrownBy(() -> roll.markOnPaper(ready.id(), UUID.randomUUID()))
                    .hasMessage("voting.box.stranger");
        });
        var ballot = ready.ballot(0, 0, 1, 0);
        assertThatThrownBy(() -> database.run(entities -> ready.cast(entities, 0, ballot)))
                .hasMessage("voting.box.onPaper");
        database.run(entities -> ready.cast(entities, 1, ready.ballot(1, 1, 0, 0)));
        assertThatThrownBy(() -> database.run(entities -> new BoxRoll(entities).markOnPaper(ready.id(), bintou)))
                .hasMessage("voting.box.votedOnline");
        database.run(entities -> {
            var turnout = new BoxRoll(entities).turnout(ready.id());
            assertThat(turnout.tooFew()).as("two have voted").isTrue();
            assertThat(new BoxRoll(entities).markOnline(ready.id(), awa)).isTrue();
            assertThat(new BoxRoll(entities).markOnline(ready.id(), awa)).isFalse();
        });
        database.run(entities -> ready.cast(entities, 0, ballot));
        assertThatThrownBy(() -> database.run(entities -> entities.createNativeQuery(
                                "UPDATE box_elector SET on_paper = TRUE WHERE box_id = ?1 AND person_id = ?2")
                        .setParameter(1, ready.id())
                        .setParameter(2, awa)
                        .executeUpdate()))
                .as("the database keeps the two apart too")
                .isInstanceOf(PersistenceException.class);
    }

    @ParameterizedTest
    @EnumSource
    void of_a_mark_and_a_first_ballot_at_the_same_time_one_is_refused(Database database) {
        var ready = database.transact(AVerifiableVote::ready);
        for (int voter = 0; voter < ready.voters().size(); voter++) {
            int elector = voter;
            var ballot = ready.ballot(elector, 0, 1, 0);
            var together = new CyclicBarrier(2);
            var outcomes = Stream.<Consumer<EntityManager>>of(
                            entities -> ready.cast(entities, elector, ballot), entities -> {
                                var vote = Closed.vote(entities, ready);
                                new BoxRoll(entities)
                                        .markOnPaper(vote.id(), ready.voters().get(elector));
                            })
                    .map(work -> CompletableFuture.supplyAsync(() -> refusal(database, together, work)))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .toList();
            assertThat(outcomes).containsOnlyOnce(Optional.empty());
            assertThat(outcomes.stream().flatMap(Optional::stream))
                    .hasSize(1)
                    .isSubsetOf("voting.box.onPaper", "voting.box.votedOnline");
        }
    }

    /** What was refused, if anything. */
    private static Optional<String> refusal(Database database, CyclicBarrier together, Consumer<EntityManager> work) {
        try {
            together.await();
            database.run(work);
            return Optional.empty();
        } catch (Refusal refusal) {
            return Optional.of(refusal.code());
        } catch (Exception broken) {
            throw new IllegalStateException(broken);
        }
    }

    @ParameterizedTest
    @EnumSource
    void marks_are_taken_from_the_setup_until_the_close(Database database) {
        var ready = database.transact(AVerifiableVote::ready);
        database.run(entities -> {
            var vote = Closed.vote(entities, ready);
            var before = NOON.minus(Duration.ofDays(1));
            var after = NOON.plus(Duration.ofHours(1));
            vote.mustTakeMarks(ready.forum(), before);
            vote.mustTakeMarks(ready.forum(), NOON);
            assertThatThrownBy(() -> vote.mustTakeMarks(ready.forum(), after)).hasMessage("voting.box.marksFixed");
            assertThatThrownBy(vote::mustBeClosed).hasMessage("voting.box.notClosed");
            new PublishedBoxes(entities).close(vote);
            vote.mustBeClosed();
            assertThatThrownBy(() -> vote.mustTakeMarks(ready.forum(), NOON)).hasMessage("voting.box.marksFixed");
        });
    }
}
