package org.toguna.voting.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.toguna.voting.usecase.AVotingOffice.play;
import static org.toguna.voting.usecase.AVotingOffice.refuses;

import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.toguna.forum.domain.AForum;
import org.toguna.forum.domain.Activity;
import org.toguna.forum.domain.Forum;
import org.toguna.identity.domain.EmailAddress;
import org.toguna.identity.domain.Happened;
import org.toguna.identity.domain.Role;
import org.toguna.registration.domain.Category;
import org.toguna.values.LocalizedText;
import org.toguna.voting.domain.AVerifiableVote;
import org.toguna.voting.domain.BoxQuestion;
import org.toguna.voting.domain.BoxTrustee;
import org.toguna.voting.domain.Registrar;
import org.toguna.voting.domain.Stage;
import org.toguna.voting.domain.VerifiableVotes;

/** Who plans a verifiable vote and sets it up, and what each act refuses first. */
class VerifiableVoteActsTest {
    private static final LocalizedText TITLE = LocalizedText.french("Priorités");

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
    void organisers_alone_plan_and_set_up(Role other) {
        play(forum, office -> {
            var question = BoxQuestion.approval(TITLE, List.of(any, UUID.randomUUID()), 1);
            var acts = List.<ThrowingCallable>of(
                    () -> office.preparing().prepare(slug, plan(question)),
                    () -> office.changing().change(slug, any, plan(question)),
                    () -> office.naming().name(slug, any, List.of(), true),
                    () -> office.withdrawing().withdraw(slug, any),
                    () -> office.addingQuestion().add(slug, any, question),
                    () -> office.changingQuestion().change(slug, any, 1, question),
                    () -> office.withdrawingQuestion().withdraw(slug, any, 1),
                    () -> office.settingUp().setUp(slug, any));
            acts.forEach(act -> refuses("identity.notSignedIn", act));
            office.isEnteredBy(other);
            acts.forEach(act -> refuses("identity.forbidden", act));
            assertThat(office.trail()).isEmpty();
        });
    }

    @Test
    void a_vote_is_planned_planned_anew_and_given_up() {
        play(forum, office -> {
            var question = AVerifiableVote.approvalIn(office.entities, forum);
            var organiser = office.isEnteredBy(Role.ORGANISER);
            var id = office.preparing().prepare(slug, plan(question));
            office.changing().change(slug, id, plan(question, "Fanta", "Moussa"));
            assertThat(trustees(office, id)).hasSize(2);
            office.naming().name(slug, id, List.of(named("Awa")), true);
            assertThat(trustees(office, id))
                    .extracting(BoxTrustee::name, BoxTrustee::isServer, BoxTrustee::isReady)
                    .containsExactly(tuple("Awa", false, false), tuple("Le serveur", true, true));
            office.withdrawing().withdraw(slug, id);

            assertThat(office.trail())
                    .containsExactly(
                            new Happened(organiser, "PrepareVerifiableVote", forum.id(), id),
                            new Happened(organiser, "ChangeVerifiableVote", forum.id(), id),
                            new Happened(organiser, "ChangeVerifiableVote", forum.id(), id),
                            new Happened(organiser, "WithdrawVerifiableVote", forum.id(), id));
        });
    }

    @Test
    void a_plan_has_trustees_who_do_not_organise_the_forum() {
        play(forum, office -> {
            var question = AVerifiableVote.approvalIn(office.entities, forum);
            var organiser = office.isEnteredBy(Role.ORGANISER);
            refuses("voting.box.trustees.range", () -> office.preparing().prepare(slug, plan(question, new String[0])));
            var own = new VotePlan.Named("Oumou", office.emailOf(organiser));
            var id = office.preparing().prepare(slug, plan(question));
            refuses("voting.box.trusteeOrganiser", () -> office.naming().name(slug, id, List.of(own), false));
            assertThat(office.trail()).hasSize(1);
        });
    }

    @Test
    void nobody_is_named_anew_once_somebody_has_made_a_key() {
        play(forum, office -> {
            var question = AVerifiableVote.approvalIn(office.entities, forum);
            var vote = AVerifiableVote.plannedIn(office.entities, forum, question);
            AVerifiableVote.keyOf(office.entities, vote);
            office.isEnteredBy(Role.ORGANISER);

            refuses("voting.box.keysExist", () -> office.changing().change(slug, vote.id(), plan(question)));
        });
    }

    @Test
    void other_people_are_not_named_beside_a_registrar_who_was_erased() {
        play(forum, office -> {
            var registrar = new EmailAddress(UUID.randomUUID() + "@example.org");
            var question = AVerifiableVote.approvalIn(office.entities, forum);
            office.isEnteredBy(Role.ORGANISER);
            var id = office.preparing()
                    .prepare(
                            slug,
                            new VotePlan(
                                    TITLE,
                                    List.of(question),
                                    Category.ELECTORS,
                                    Registrar.PERSON,
                                    registrar.value(),
                                    List.of(named("Fanta")),
                                    false));
            office.store();
            new VerifiableVotes(office.entities).forget(registrar, "a mark");
            office.entities.clear();

            refuses("voting.box.registrarErased", () -> office.naming().name(slug, id, List.of(), true));
        });
    }

    @Test
    void questions_are_added_changed_and_withdrawn_by_their_number() {
        play(forum, office -> {
            var first = AVerifiableVote.approvalIn(office.entities, forum);
            var second = AVerifiableVote.approvalIn(office.entities, forum);
            var vote = AVerifiableVote.plannedIn(office.entities, forum, first).id();
            var organiser = office.isEnteredBy(Role.ORGANISER);
            assertThat(office.addingQuestion().add(slug, vote, first)).isEqualTo(2);
            office.changingQuestion().change(slug, vote, 2, second);
            office.withdrawingQuestion().withdraw(slug, vote, 1);

            assertThat(office.vote(vote).questions()).containsExactly(second);
            assertThat(office.trail())
                    .containsExactly(
                            new Happened(organiser, "AddBoxQuestion", forum.id(), vote),
                            new Happened(organiser, "ChangeBoxQuestion", forum.id(), vote),
                            new Happened(organiser, "WithdrawBoxQuestion", forum.id(), vote));
            var elsewhere = BoxQuestion.approval(TITLE, List.of(any, UUID.randomUUID()), 1);
            refuses("agenda.item.notFound", () -> office.addingQuestion().add(slug, vote, elsewhere));
            refuses(
                    "voting.box.question.notFound",
                    () -> office.changingQuestion().change(slug, vote, 2, first));
            refuses(
                    "voting.box.questions.range",
                    () -> office.withdrawingQuestion().withdraw(slug, vote, 1));
        });
    }

    @Test
    void a_vote_is_set_up_once_when_nothing_is_missing_and_does_not_change_any_more() {
        play(forum, office -> {
            var question = AVerifiableVote.approvalIn(office.entities, forum);
            var vote = AVerifiableVote.plannedIn(office.entities, forum, question);
            office.isEnteredBy(Role.ORGANISER);
            refuses("voting.box.electorsMissing", () -> office.settingUp().setUp(slug, vote.id()));
            office.isEnteredByElector();
            var organiser = office.isEnteredBy(Role.ORGANISER);
            refuses("voting.box.keyMissing", () -> office.settingUp().setUp(slug, vote.id()));
            AVerifiableVote.keyOf(office.entities, vote);
            office.settingUp().setUp(slug, vote.id());

            assertThat(office.vote(vote.id()).storedStage()).isEqualTo(Stage.READY);
            assertThat(office.reading().get(slug, vote.id()).electors()).isEqualTo(1);
            assertThat(office.trail())
                    .containsExactly(new Happened(organiser, "SetUpVerifiableVote", forum.id(), vote.id()));
            refuses("voting.box.fixed", () -> office.settingUp().setUp(slug, vote.id()));
            refuses("voting.box.fixed", () -> office.withdrawing().withdraw(slug, vote.id()));
            refuses("voting.box.fixed", () -> office.addingQuestion().add(slug, vote.id(), question));
        });
    }

    @Test
    void whoever_became_an_organiser_since_does_not_hold_a_key() {
        play(forum, office -> {
            var question = AVerifiableVote.approvalIn(office.entities, forum);
            office.isEnteredBy(Role.ORGANISER);
            var id = office.preparing().prepare(slug, plan(question));
            var other = office.isEnteredBy(Role.ORGANISER);
            new VerifiableVotes(office.entities)
                    .add(BoxTrustee.person(id, 2, "Oumou", office.emailOf(other), "another"));

            refuses("voting.box.trusteeOrganiser", () -> office.settingUp().setUp(slug, id));
        });
    }

    private static List<BoxTrustee> trustees(AVotingOffice office, UUID vote) {
        return new VerifiableVotes(office.entities).trustees(vote);
    }

    private static VotePlan plan(BoxQuestion question) {
        return plan(question, "Fanta");
    }

    private static VotePlan plan(BoxQuestion question, String... trustees) {
        return new VotePlan(
                TITLE,
                List.of(question),
                Category.ELECTORS,
                Registrar.SERVER,
                null,
                List.of(trustees).stream().map(VerifiableVoteActsTest::named).toList(),
                false);
    }

    private static VotePlan.Named named(String name) {
        return new VotePlan.Named(name, name + "@example.org");
    }
}
