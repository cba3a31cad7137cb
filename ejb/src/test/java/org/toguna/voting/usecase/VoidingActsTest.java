package org.toguna.voting.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.toguna.forum.domain.AForum.NOON;
import static org.toguna.voting.usecase.AVotingOffice.play;
import static org.toguna.voting.usecase.AVotingOffice.refuses;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.toguna.forum.domain.AForum;
import org.toguna.forum.domain.Activity;
import org.toguna.forum.domain.Forum;
import org.toguna.identity.domain.Happened;
import org.toguna.identity.domain.Role;
import org.toguna.voting.domain.AVerifiableVote;
import org.toguna.voting.domain.Voiding;

/** Who declares a verifiable vote void and holds it again, and what each act refuses first. */
class VoidingActsTest {
    private static final String REASON = "Une clé est perdue.";
    private static final Instant OPENS = NOON.plusSeconds(7200);
    private static final Instant CLOSES = NOON.plusSeconds(10_800);

    private final Forum forum = AForum.openFor(Activity.VOTE);
    private final String slug = forum.slug();
    private final UUID any = UUID.randomUUID();

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
        play(forum, office -> {
            var acts = List.<ThrowingCallable>of(
                    () -> office.askingToVoid().ask(slug, any, REASON, "awa@example.org"),
                    () -> office.voiding().of(slug, any),
                    () -> office.rerunning().rerun(slug, any, OPENS, CLOSES));
            acts.forEach(act -> refuses("identity.notSignedIn", act));
            office.isEnteredBy(other);
            acts.forEach(act -> refuses("identity.forbidden", act));
            assertThat(office.trail()).isEmpty();
        });
    }

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
    void participants_alone_agree(Role other) {
        play(forum, office -> {
            var acts = List.<ThrowingCallable>of(
                    () -> office.voidingToAgree().look(slug, any),
                    () -> office.agreeing().agree(slug, any, Optional.empty()));
            acts.forEach(act -> refuses("identity.notSignedIn", act));
            office.isEnteredBy(other);
            acts.forEach(act -> refuses("identity.forbidden", act));
            assertThat(office.trail()).isEmpty();
        });
    }

    @Test
    void a_vote_is_void_once_whom_the_organiser_named_agrees_and_is_held_again() {
        play(forum, office -> {
            var elector = office.isEnteredByElector();
            var partner = office.isEnteredByAssociation();
            var reading = office.voidingToAgree();
            var agreeing = office.agreeing();
            var question = AVerifiableVote.approvalIn(office.entities, forum);
            var vote = AVerifiableVote.readyIn(office.entities, forum, question, List.of(elector))
                    .id();
            var organiser = office.isEnteredBy(Role.ORGANISER);
            assertThat(office.voiding().of(slug, vote)).isEmpty();
            refuses(
                    "voting.place.noAssociation",
                    () -> office.askingToVoid().ask(slug, vote, REASON, office.emailOf(elector)));
            office.askingToVoid().ask(slug, vote, REASON, office.emailOf(partner));
            assertThat(office.voiding().of(slug, vote).map(Voiding::partnerId)).contains(partner);
            refuses("voting.box.notVoid", () -> office.rerunning().rerun(slug, vote, OPENS, CLOSES));

            assertThat(reading.look(slug, vote).voiding().reason()).isEqualTo(REASON);
            refuses("voting.box.reasonChanged", () -> agreeing.agree(slug, vote, Optional.of(NOON.minusSeconds(1))));
            agreeing.agree(slug, vote, Optional.of(NOON));
            assertThat(office.vote(vote).isVoid()).isTrue();

            var again = office.rerunning().rerun(slug, vote, OPENS, CLOSES);
            assertThat(office.vote(again).rerunOf()).contains(vote);
            refuses("voting.box.rerunExists", () -> office.rerunning().rerun(slug, vote, OPENS, CLOSES));
            assertThat(office.trail())
                    .containsExactly(
                            new Happened(organiser, "AskToVoidVote", forum.id(), vote),
                            new Happened(partner, "VoidVote", forum.id(), vote),
                            new Happened(organiser, "RerunVerifiableVote", forum.id(), again));
        });
    }

    @Test
    void nobody_else_reads_it_or_agrees() {
        play(forum, office -> {
            var partner = office.isEnteredByAssociation();
            var question = AVerifiableVote.approvalIn(office.entities, forum);
            var vote = AVerifiableVote.readyIn(office.entities, forum, question, List.of(partner))
                    .id();
            office.isEnteredBy(Role.ORGANISER);
            office.askingToVoid().ask(slug, vote, REASON, office.emailOf(partner));
            office.isEnteredByAssociation();

            refuses("voting.box.notPartner", () -> office.voidingToAgree().look(slug, vote));
            refuses("voting.box.notPartner", () -> office.agreeing().agree(slug, vote, Optional.empty()));
        });
    }

    @Test
    void a_vote_that_is_not_set_up_is_not_voidable() {
        play(forum, office -> {
            var question = AVerifiableVote.approvalIn(office.entities, forum);
            var vote = AVerifiableVote.plannedIn(office.entities, forum, question);
            office.isEnteredBy(Role.ORGANISER);

            refuses(
                    "voting.box.notVoidable",
                    () -> office.askingToVoid().ask(slug, vote.id(), REASON, "a@example.org"));
        });
    }
}
