package org.toguna.voting.usecase;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.toguna.forum.domain.AForum.NOON;
import static org.toguna.voting.domain.AVerifiableVote.LINK;
import static org.toguna.voting.domain.AVerifiableVote.RANDOM;
import static org.toguna.voting.usecase.AVotingOffice.play;
import static org.toguna.voting.usecase.AVotingOffice.refuses;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.toguna.belenios.Ballot;
import org.toguna.belenios.Share;
import org.toguna.forum.domain.AForum;
import org.toguna.forum.domain.Activity;
import org.toguna.forum.domain.Forum;
import org.toguna.forum.domain.Window;
import org.toguna.identity.domain.Happened;
import org.toguna.identity.domain.Role;
import org.toguna.registration.domain.Category;
import org.toguna.values.LocalizedText;
import org.toguna.values.Page;
import org.toguna.voting.domain.AVerifiableVote;
import org.toguna.voting.domain.BallotState;
import org.toguna.voting.domain.BoxQuestion;
import org.toguna.voting.domain.Registrar;
import org.toguna.voting.domain.Stage;

/** Who may do what with a box that takes ballots, is closed and counted, and what each act refuses first. */
class BoxActsTest {
    private final Forum forum = AForum.openFor(Activity.VOTE);
    private final String slug = forum.slug();
    private final UUID any = UUID.randomUUID();

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
        play(forum, office -> {
            ThrowingCallable casting = () -> office.casting().cast(slug, any, new byte[0], Optional.empty());
            refuses("identity.notSignedIn", casting);
            refuses("identity.notSignedIn", () -> office.ownEntry().read(slug, any));
            office.isEnteredBy(other);
            refuses("identity.forbidden", casting);
            assertThat(office.trail()).isEmpty();
        });
    }

    @Test
    void an_elector_votes_and_the_trail_does_not_say_who() {
        play(forum, office -> {
            var asNobody = office.finding();
            var ready = ready(office, office.isEnteredByElector());
            var ballot = ready.ballot(0, 0, 1, 0);
            refuses(
                    "voting.box.otherElector",
                    () -> office.casting().cast(slug, ready.id(), bytes(ballot), Optional.of("another")));
            refuses(
                    "voting.box.tooLarge",
                    () -> office.casting()
                            .cast(slug, ready.id(), new byte[CastVerifiableBallot.LARGEST + 1], Optional.empty()));
            var receipt = office.casting().cast(slug, ready.id(), bytes(ballot), Optional.empty());
            var again = office.casting().cast(slug, ready.id(), bytes(ballot), Optional.empty());

            assertThat(receipt.repeated()).isFalse();
            assertThat(again.repeated()).isTrue();
            assertThat(office.trail())
                    .containsExactly(new Happened(null, "CastVerifiableBallot", forum.id(), ready.id()));
            var entry = office.ownEntry().read(slug, ready.id());
            assertThat(List.of(entry.elector(), entry.voted(), entry.paper())).containsExactly(true, true, false);
            assertThat(asNobody.find(slug, ready.id(), " " + receipt.tracker() + ".\n"))
                    .isEqualTo(new FindBallot.Found(BallotState.PRESENT, receipt.height()));
            assertThat(asNobody.latest(slug, ready.id(), ballot.credential().toString()))
                    .contains(receipt.tracker());
        });
    }

    @Test
    void nobody_votes_who_is_not_on_the_roll_or_in_a_box_that_is_not_open() {
        play(forum, office -> {
            var ready = ready(office, office.isEnteredByElector());
            var ballot = bytes(ready.ballot(0, 0, 1, 0));
            var afterwards = office.casting();
            office.isEnteredByElector();
            refuses("voting.box.notElector", () -> office.casting().cast(slug, ready.id(), ballot, Optional.empty()));
            office.isEnteredBy(Role.ORGANISER);
            office.closing().now(slug, ready.id());
            office.store();
            refuses("voting.box.notOpen", () -> afterwards.cast(slug, ready.id(), ballot, Optional.empty()));
        });
    }

    @Test
    void anybody_takes_the_box_away_and_the_proofs_once_it_is_decrypted() {
        play(forum, office -> {
            var asNobody = office.box();
            var question = AVerifiableVote.approvalIn(office.entities, forum);
            var planned = AVerifiableVote.plannedIn(office.entities, forum, question);
            refuses("voting.box.notYet", () -> asNobody.download(slug, planned.id()));
            var ready = ready(office, office.isEnteredByElector());
            office.store();

            assertThat(asNobody.election(slug, ready.id()))
                    .isEqualTo(ready.election().json());
            var download = asNobody.download(slug, ready.id());
            assertThat(asNobody.files(download, 0, 100)).hasSize(download.records());
            refuses("voting.box.proofsNotYet", () -> asNobody.proofs(slug, ready.id()));
            assertThat(office.reading().page(slug, new Page.Wanted(1, 20)).items())
                    .hasSize(2);
            assertThat(office.drawing()
                            .draw(slug, ready.id(), "A".repeat(43), "fr")
                            .svg())
                    .contains("<path");
            refuses("voting.box.trackerMalformed", () -> office.drawing().draw(slug, ready.id(), "A", "fr"));
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
    void organisers_alone_close_count_and_release(Role other) {
        play(forum, office -> {
            var acts = List.<ThrowingCallable>of(
                    () -> office.closing().now(slug, any),
                    () -> office.counting().count(slug, any),
                    () -> office.releasing().release(slug, any, "awa@example.org"));
            acts.forEach(act -> refuses("identity.notSignedIn", act));
            office.isEnteredBy(other);
            acts.forEach(act -> refuses("identity.forbidden", act));
            assertThat(office.trail()).isEmpty();
        });
    }

    @Test
    void a_box_is_closed_counted_and_decrypted() {
        play(forum, office -> {
            var elector = office.isEnteredByElector();
            var ready = ready(office, elector);
            office.casting().cast(slug, ready.id(), bytes(ready.ballot(0, 0, 1, 0)), Optional.empty());
            var organiser = office.isEnteredBy(Role.ORGANISER);
            refuses("voting.box.notClosed", () -> office.counting().count(slug, ready.id()));
            office.closing().now(slug, ready.id());
            office.closing().now(slug, ready.id());
            refuses("voting.box.notTallied", () -> office.decrypting().decrypt(slug, ready.id(), LINK, ""));
            office.counting().count(slug, ready.id());
            office.counting().count(slug, ready.id());
            var vote = office.vote(ready.id());
            assertThat(vote.storedStage()).isEqualTo(Stage.TALLIED);
            var share = Share.of(vote.encryptedTally().orElseThrow(), ready.key(), 1, ready.election(), RANDOM);
            office.decrypting().decrypt(slug, ready.id(), LINK, share.file(1));
            office.decrypting().decrypt(slug, ready.id(), LINK, share.file(1));

            assertThat(office.vote(ready.id()).result().orElseThrow().totals()).containsExactly(List.of(0, 1, 0));
            assertThat(office.box().proofs(slug, ready.id()).json()).contains("share_proof");
            assertThat(office.trail())
                    .containsExactly(
                            new Happened(null, "CastVerifiableBallot", forum.id(), ready.id()),
                            new Happened(organiser, "CloseVerifiableVote", forum.id(), ready.id()),
                            new Happened(organiser, "CountVerifiableVote", forum.id(), ready.id()),
                            new Happened(null, "DecryptVerifiableVote", forum.id(), ready.id()));
            assertThat(office.consequences())
                    .containsExactly(new Happened(null, "ConcludeVerifiableVote", forum.id(), ready.id()));
        });
    }

    @Test
    void a_vote_that_is_not_set_up_is_not_closed() {
        play(forum, office -> {
            var question = AVerifiableVote.approvalIn(office.entities, forum);
            var planned = AVerifiableVote.plannedIn(office.entities, forum, question);
            office.isEnteredBy(Role.ORGANISER);
            refuses("voting.box.notOpen", () -> office.closing().now(slug, planned.id()));
        });
    }

    @Test
    void whoever_counts_closes_a_box_whose_window_is_over_and_the_server_does_its_part() {
        var over = new Forum(
                AForum.invitation(Map.of(Activity.VOTE, new Window(NOON.minusSeconds(7200), NOON.minusSeconds(1)))),
                null);
        play(over, office -> {
            var elector = office.isEnteredByElector();
            var question = AVerifiableVote.approvalIn(office.entities, over);
            var ready = AVerifiableVote.readyIn(office.entities, over, question, List.of(elector));
            var organiser = office.isEnteredBy(Role.ORGANISER);
            office.counting().count(over.slug(), ready.id());

            assertThat(office.vote(ready.id()).storedStage()).isEqualTo(Stage.TALLIED);
            assertThat(office.trail())
                    .containsExactly(new Happened(organiser, "CountVerifiableVote", over.id(), ready.id()));
            assertThat(office.consequences())
                    .containsExactly(new Happened(organiser, "CloseVerifiableVote", over.id(), ready.id()));
        });
        play(forum, office -> {
            var question = AVerifiableVote.approvalIn(office.entities, forum);
            office.isEnteredByElector();
            office.isEnteredBy(Role.ORGANISER);
            var id = office.preparing().prepare(slug, plan(question, Registrar.SERVER));
            office.settingUp().setUp(slug, id);
            office.closing().now(slug, id);
            office.counting().count(slug, id);

            assertThat(office.vote(id).storedStage()).isEqualTo(Stage.DECRYPTED);
            assertThat(office.consequences())
                    .containsExactly(
                            new Happened(null, "DecryptVerifiableVote", forum.id(), id),
                            new Happened(null, "ConcludeVerifiableVote", forum.id(), id));
        });
    }

    @Test
    void whoever_gave_out_the_codes_releases_one_and_the_trail_does_not_say_whose() {
        play(forum, office -> {
            var owner = office.isEnteredByElector();
            var mistaken = office.isEnteredByElector();
            var ready = ready(office, owner, mistaken);
            office.casting().cast(slug, ready.id(), bytes(ready.ballot(0, 0, 1, 0)), Optional.empty());
            var organiser = office.isEnteredBy(Role.ORGANISER);
            var email = office.emailOf(mistaken);
            refuses("voting.box.stranger", () -> office.releasing().release(slug, ready.id(), "nobody@example.org"));
            refuses("voting.box.unbound", () -> office.releasing().release(slug, ready.id(), office.emailOf(owner)));
            office.releasing().release(slug, ready.id(), email);
            assertThat(office.trail()).endsWith(new Happened(organiser, "ReleaseCode", forum.id(), ready.id()));

            var planned = office.preparing().prepare(slug, plan(question(office), Registrar.PERSON));
            refuses("voting.box.registrarAlone", () -> office.releasing().release(slug, planned, email));
        });
        var other = AForum.openFor(Activity.VOTE);
        play(other, office -> {
            var elector = office.isEnteredByElector();
            var question = AVerifiableVote.approvalIn(office.entities, other);
            var ready = AVerifiableVote.readyIn(office.entities, other, question, List.of(elector));
            office.store();
            ready.cast(office.entities, 0, ready.ballot(0, 0, 1, 0));
            office.vote(ready.id()).linkRegistrar("codes");
            var email = office.emailOf(elector);
            refuses(
                    "voting.box.token",
                    () -> office.releasingThroughLink().release(other.slug(), ready.id(), "another", email));
            office.releasingThroughLink().release(other.slug(), ready.id(), "codes", email);

            assertThat(office.trail()).containsExactly(new Happened(null, "ReleaseCode", other.id(), ready.id()));
        });
    }

    private AVerifiableVote.Ready ready(AVotingOffice office, UUID... voters) {
        return AVerifiableVote.readyIn(office.entities, forum, question(office), List.of(voters));
    }

    private BoxQuestion question(AVotingOffice office) {
        return AVerifiableVote.approvalIn(office.entities, forum);
    }

    private static VotePlan plan(BoxQuestion question, Registrar registrar) {
        return new VotePlan(
                LocalizedText.french("Priorités"),
                List.of(question),
                Category.ELECTORS,
                registrar,
                registrar == Registrar.PERSON ? "codes@example.org" : null,
                List.of(),
                true);
    }

    private static byte[] bytes(Ballot ballot) {
        return ballot.json().getBytes(UTF_8);
    }
}
