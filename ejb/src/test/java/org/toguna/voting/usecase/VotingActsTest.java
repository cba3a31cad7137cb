package org.toguna.voting.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.toguna.forum.domain.AForum.NOON;

import jakarta.persistence.EntityManager;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.toguna.agenda.domain.AContribution;
import org.toguna.agenda.domain.Agenda;
import org.toguna.clock.domain.BusinessClock;
import org.toguna.database.domain.Database;
import org.toguna.forum.domain.AForum;
import org.toguna.forum.domain.Activity;
import org.toguna.forum.domain.Forum;
import org.toguna.forum.domain.Forums;
import org.toguna.forum.domain.Window;
import org.toguna.forum.usecase.AStage;
import org.toguna.identity.domain.Happened;
import org.toguna.identity.domain.Role;
import org.toguna.registration.domain.Registrations;
import org.toguna.values.LocalizedText;
import org.toguna.values.Page;
import org.toguna.values.Refusal;
import org.toguna.voting.domain.Ballots;
import org.toguna.voting.domain.ElectoralRoll;
import org.toguna.voting.domain.Poll;
import org.toguna.voting.domain.Polls;

/** Who may do what with the questions of a simple vote, and what each act refuses first. */
class VotingActsTest {
    private static final LocalizedText QUESTION = LocalizedText.french("Quelles mesures retenir ?");

    private final Forum open = AForum.openFor(Activity.VOTE);
    private final Forum unannounced = AForum.closed();
    private final UUID any = UUID.randomUUID();
    private EntityManager entities;
    private AStage on;

    @ParameterizedTest
    @EnumSource(
            names = {
                "ORGANISER",
                "RAPPORTEUR",
                "FOCAL_POINT",
                "EVALUATOR",
                "SECRETARIAT",
                "MODERATOR",
                "VALIDATOR",
                "CONSULAR_OFFICER"
            })
    void participants_alone_vote(Role other) {
        play(open, () -> {
            var acts = List.<ThrowingCallable>of(
                    () -> casting().cast(open.slug(), any, List.of()),
                    () -> checking().check(open.slug(), any, List.of()));
            acts.forEach(act -> refuses("identity.notSignedIn", act));
            on.isEnteredBy(other);
            acts.forEach(act -> refuses("identity.forbidden", act));
            assertThat(on.trail()).isEmpty();
        });
    }

    @Test
    void an_elector_votes_once_and_the_trail_does_not_say_who() {
        play(open, () -> {
            var poll = prepared(open);
            on.isEnteredBy(Role.PARTICIPANT);
            refuses("voting.notElector", () -> checking().check(open.slug(), poll.id(), List.of()));
            refuses("voting.notElector", () -> casting().cast(open.slug(), poll.id(), List.of()));
            isEnteredByElector(open);
            checking().check(open.slug(), poll.id(), List.of());
            refuses("voting.unknownOption", () -> checking().check(open.slug(), poll.id(), List.of(any)));
            casting().cast(open.slug(), poll.id(), poll.options().subList(0, 1));

            assertThat(on.trail()).endsWith(new Happened(null, "CastBallot", open.id(), poll.id()));
            assertThat(new Ballots(entities).results(poll).votes()).containsExactly(1L, 0L);
            refuses("voting.alreadyVoted", () -> casting().cast(open.slug(), poll.id(), List.of()));
        });
    }

    @Test
    void the_first_ballot_freezes_the_electors() {
        play(open, () -> {
            var poll = prepared(open);
            isEnteredByElector(open);
            casting().cast(open.slug(), poll.id(), List.of());
            isEnteredByElector(open);
            refuses("voting.notElector", () -> casting().cast(open.slug(), poll.id(), List.of()));
        });
    }

    @Test
    void nobody_votes_outside_the_window_or_before_the_edition_before_is_evaluated() {
        play(unannounced, () -> {
            var poll = prepared(unannounced);
            isEnteredByElector(unannounced);
            refuses("forum.windowClosed", () -> casting().cast(unannounced.slug(), poll.id(), List.of()));
        });
        var next = AForum.openFor(unannounced.id(), Activity.VOTE);
        play(next, () -> {
            var poll = prepared(next);
            isEnteredByElector(next);
            refuses("forum.evaluationMissing", () -> casting().cast(next.slug(), poll.id(), List.of()));
        });
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "PARTICIPANT",
                "RAPPORTEUR",
                "FOCAL_POINT",
                "EVALUATOR",
                "SECRETARIAT",
                "MODERATOR",
                "VALIDATOR",
                "CONSULAR_OFFICER"
            })
    void organisers_alone_ask(Role other) {
        play(open, () -> {
            var acts = List.<ThrowingCallable>of(
                    () -> preparing().prepare(open.slug(), QUESTION, List.of(), 1),
                    () -> changing().change(open.slug(), any, QUESTION, List.of(), 1),
                    () -> withdrawing().withdraw(open.slug(), any));
            acts.forEach(act -> refuses("identity.notSignedIn", act));
            on.isEnteredBy(other);
            acts.forEach(act -> refuses("identity.forbidden", act));
            assertThat(on.trail()).isEmpty();
        });
    }

    @Test
    void a_question_is_asked_corrected_and_withdrawn_before_the_vote() {
        play(unannounced, () -> {
            var items = AContribution.itemsIn(entities, unannounced, 3);
            var organiser = on.isEnteredBy(Role.ORGANISER);
            refuses(
                    "shared.missing",
                    () -> preparing().prepare(unannounced.slug(), QUESTION, Collections.singletonList(null), 1));
            var poll = preparing().prepare(unannounced.slug(), QUESTION, items.subList(0, 2), 1);
            changing().change(unannounced.slug(), poll.id(), QUESTION, items, 2);
            assertThat(poll.options()).isEqualTo(items);
            assertThat(poll.most()).isEqualTo(2);
            withdrawing().withdraw(unannounced.slug(), poll.id());

            assertThat(reading()
                            .page(unannounced.slug(), new Page.Wanted(1, 20))
                            .items())
                    .isEmpty();
            assertThat(on.trail())
                    .containsExactly(
                            new Happened(organiser, "PreparePoll", unannounced.id(), poll.id()),
                            new Happened(organiser, "ChangePoll", unannounced.id(), poll.id()),
                            new Happened(organiser, "WithdrawPoll", unannounced.id(), poll.id()));
        });
    }

    @Test
    void no_question_changes_once_the_vote_is_open_and_none_joins_after_a_ballot() {
        play(open, () -> {
            var poll = prepared(open);
            refuses("voting.fixed", () -> changing().change(open.slug(), poll.id(), QUESTION, poll.options(), 2));
            refuses("voting.fixed", () -> withdrawing().withdraw(open.slug(), poll.id()));
            isEnteredByElector(open);
            casting().cast(open.slug(), poll.id(), List.of());
            on.isEnteredBy(Role.ORGANISER);
            refuses("voting.tooLate", () -> preparing().prepare(open.slug(), QUESTION, poll.options(), 1));
        });
    }

    @Test
    void anybody_reads_the_questions_and_an_elector_what_they_may_still_do() {
        play(open, () -> {
            var asNobody = reading();
            var poll = prepared(open);
            isEnteredByElector(open);
            assertThat(reading().get(open.slug(), poll.id()).mayVote()).isTrue();
            casting().cast(open.slug(), poll.id(), List.of());

            assertThat(reading().get(open.slug(), poll.id()).voted()).isTrue();
            assertThat(asNobody.page(open.slug(), new Page.Wanted(1, 20)).items())
                    .singleElement()
                    .satisfies(standing -> {
                        assertThat(standing.options()).hasSize(2);
                        assertThat(standing.elector()).isFalse();
                        assertThat(standing.voted()).isFalse();
                    });
        });
    }

    @Test
    void anybody_reads_results_once_the_vote_is_over() {
        play(open, () -> {
            var poll = prepared(open);
            refuses("voting.resultsNotYet", () -> results().read(open.slug(), poll.id()));
        });
        var over = new Forum(
                AForum.invitation(Map.of(Activity.VOTE, new Window(NOON.minusSeconds(7200), NOON.minusSeconds(3600)))),
                null);
        play(over, () -> {
            var poll = new Poll(over.id(), QUESTION, AContribution.itemsIn(entities, over, 2), 1, NOON);
            new Polls(entities).add(poll);
            new Ballots(entities).openFor(poll);
            var outcome = results().read(over.slug(), poll.id());

            assertThat(outcome.ballots()).isZero();
            assertThat(outcome.lines()).hasSize(2);
        });
    }

    private Poll prepared(Forum forum) {
        on.isEnteredBy(Role.ORGANISER);
        return preparing().prepare(forum.slug(), QUESTION, AContribution.itemsIn(entities, forum, 2), 1);
    }

    private void isEnteredByElector(Forum forum) {
        var person = on.isEnteredBy(Role.PARTICIPANT);
        var registration = new Registrations(entities).find(forum.id(), person).orElseThrow();
        registration.confirm(NOON);
        registration.accredit(NOON);
        entities.flush();
    }

    private CastBallot casting() {
        var freeze = new FreezeElectors(
                new Forums(entities),
                new Registrations(entities),
                new ElectoralRoll(entities),
                new BusinessClock(entities));
        return new CastBallot(on.stage(), freeze, electors(), new Polls(entities), new Ballots(entities));
    }

    private CheckBallot checking() {
        return new CheckBallot(on.stage(), electors(), new Polls(entities));
    }

    private PreparePoll preparing() {
        return new PreparePoll(on.stage(), new Agenda(entities), new Polls(entities), new Ballots(entities));
    }

    private ChangePoll changing() {
        return new ChangePoll(on.stage(), new Agenda(entities), new Polls(entities), new Ballots(entities));
    }

    private WithdrawPoll withdrawing() {
        return new WithdrawPoll(on.stage(), new Polls(entities), new Ballots(entities));
    }

    private ReadPolls reading() {
        return new ReadPolls(on.stage(), new Agenda(entities), new Polls(entities), new Ballots(entities), electors());
    }

    private ReadResults results() {
        return new ReadResults(
                on.stage(),
                new Agenda(entities),
                new Polls(entities),
                new Ballots(entities),
                new ElectoralRoll(entities));
    }

    private Electors electors() {
        return new Electors(new Registrations(entities), new ElectoralRoll(entities));
    }

    private void play(Forum where, Runnable acting) {
        Database.H2.run(opened -> {
            entities = opened;
            on = new AStage(opened, where);
            acting.run();
        });
    }

    private static void refuses(String code, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
