package org.toguna.evaluation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.toguna.forum.domain.AForum.NOON;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.toguna.forum.domain.AForum;
import org.toguna.forum.domain.Activity;
import org.toguna.forum.domain.Forum;
import org.toguna.values.LocalizedText;
import org.toguna.values.Problem;
import org.toguna.values.Refusal;

class EvaluationTest {
    private static final Instant DAY_30 = NOON.plus(Duration.ofDays(30));
    private static final UUID COMMITMENT = UUID.randomUUID();
    private static final UUID MINISTRY = UUID.randomUUID();
    private static final Speaker ITSELF = new Speaker(UUID.randomUUID(), MINISTRY, Optional.empty(), false);
    private static final LocalDate TODAY = LocalDate.ofInstant(NOON, ZoneOffset.UTC);
    private static final Evidence PAGE = Evidence.document("Rapport annuel", "https://example.org/pv");
    private static final Evidence VISIT = Evidence.siteVisit("Consulat de Lille", TODAY);
    private static final ReplyAct ACT = new ReplyAct("Le Premier ministre", "Lettre n° 12/PM", TODAY);

    private final Forum forum = AForum.openFor(Activity.EVALUATION);
    private final Instant ratingsEnd =
            forum.window(Activity.EVALUATION).orElseThrow().closes();
    private final Evaluation evaluation = Evaluation.of(forum, NOON);

    private void transmit(String conclusions, long commitments, long findings) {
        evaluation.transmit(conclusions, "Tous ont répondu.", forum, commitments, findings, NOON);
    }

    private void reply(String words, Instant moment) {
        evaluation.reply(words, ACT, forum, moment);
    }

    @Test
    void opensWithItsWindowAndNotBefore() {
        var forum = AForum.openFor(Activity.EVALUATION);
        var opens = NOON.minusSeconds(3600);
        assertThatThrownBy(() -> Evaluation.of(forum, opens.minusSeconds(1))).hasMessage("forum.windowClosed");
        assertThat(Evaluation.of(forum, NOON).openedAt()).isEqualTo(opens);
        assertThatThrownBy(() -> Evaluation.of(AForum.closed(), NOON)).hasMessage("forum.windowClosed");
    }

    @Test
    void isPublishedByTheReply() {
        transmit("Deux engagements sur trois ont été tenus.", 3, 2);
        assertThat(evaluation.stateAt(NOON)).isEqualTo(State.TRANSMITTED);
        var later = NOON.plusSeconds(60);
        reply("Le gouvernement prend acte.", later);
        assertThat(evaluation.stateAt(later)).isEqualTo(State.PUBLISHED);
        assertThat(evaluation.publishedAt(later)).contains(later);
    }

    @Test
    void isPublishedByItselfThirtyDaysAfterItsTransmissionBeforeAnybodyWroteItDown() {
        transmit("Conclusions", 3, 2);
        assertThat(evaluation.isPublishedAt(DAY_30.minusSeconds(1))).isFalse();
        assertThat(evaluation.isPublishedAt(DAY_30)).isTrue();
        assertThat(evaluation.publishedAt(DAY_30.plusSeconds(7))).contains(DAY_30);
    }

    @Test
    void isTransmittedWhilePeopleMayStillRateForAReasonAlone() {
        var last = ratingsEnd.minusSeconds(1);
        for (var none : new String[] {null, " "}) {
            assertThatThrownBy(() -> evaluation.transmit("Conclusions", none, forum, 3, 2, last))
                    .hasMessage("evaluation.early.reasonMissing");
        }
        evaluation.transmit("Conclusions", " Tous ont répondu. ", forum, 3, 2, last);
        assertThat(evaluation.earlyBecause()).contains("Tous ont répondu.");
    }

    @Test
    void isTransmittedWithoutAReasonOnceNobodyMayRate() {
        evaluation.transmit("Conclusions", "Sans objet", forum, 3, 2, ratingsEnd);
        assertThat(evaluation.earlyBecause()).isEmpty();
    }

    @Test
    void isRepliedToByAnActAlone() {
        transmit("Conclusions", 3, 2);
        assertThat(faults(() -> evaluation.reply(" ", new ReplyAct(" ", null, null), forum, NOON)))
                .containsExactly("reply", "authority", "reference", "date");
        var tomorrow = new ReplyAct("Le Premier ministre", "n° 12", TODAY.plusDays(1));
        assertThatThrownBy(() -> evaluation.reply("Nous prenons acte.", tomorrow, forum, NOON))
                .hasMessage("evaluation.act.toCome");
        assertThat(evaluation.replyAct()).isEmpty();
        reply("Nous prenons acte.", NOON);
        assertThat(evaluation.replyAct()).contains(ACT);
    }

    @Test
    void takesAnOrganisersViewByAWrittenMandateAlone() {
        var view = new GovernmentView(evaluation, COMMITMENT);
        assertThat(faults(() -> say(view, by(WrittenMandate.UNTOLD))))
                .containsExactly("mandateReference", "mandateDate");
        assertThatThrownBy(() -> say(view, by(new WrittenMandate("n° 7", TODAY.plusDays(1)))))
                .hasMessage("evaluation.act.toCome");
        var letter = new WrittenMandate("n° 7", TODAY);
        say(view, by(letter));
        assertThat(view.mandate()).contains(letter);
        assertThat(view.institutionId()).contains(MINISTRY);
        say(view, ITSELF);
        assertThat(view.mandate()).isEmpty();
    }

    @Test
    void countsAViewThatAValidatorMustConfirmOnceSomebodyElseReadAndConfirmedIt() {
        var view = new GovernmentView(evaluation, COMMITMENT);
        var author = UUID.randomUUID();
        var validator = UUID.randomUUID();
        say(view, new Speaker(author, MINISTRY, Optional.empty(), true));
        assertThat(view.stands()).isFalse();
        assertThatThrownBy(() -> view.confirm(author, NOON, evaluation, NOON)).hasMessage("evaluation.view.own");
        assertThatThrownBy(() -> view.confirm(validator, NOON.minusSeconds(1), evaluation, NOON))
                .hasMessage("evaluation.view.saidMeanwhile");
        view.confirm(validator, NOON, evaluation, NOON);
        assertThat(view.stands()).isTrue();
        assertThatThrownBy(() -> view.confirm(validator, NOON, evaluation, NOON))
                .hasMessage("evaluation.view.confirmed");
        say(view, new Speaker(author, MINISTRY, Optional.empty(), true));
        assertThat(view.stands()).as("said anew").isFalse();
        transmit("Conclusions", 3, 2);
        assertThatThrownBy(() -> view.confirm(validator, NOON, evaluation, NOON))
                .hasMessage("evaluation.transmitted");
    }

    private static Speaker by(WrittenMandate mandate) {
        return new Speaker(UUID.randomUUID(), MINISTRY, Optional.of(mandate), false);
    }

    private void say(GovernmentView view, Speaker speaker) {
        view.say(Completion.COMPLETE, "Tout est fait.", speaker, evaluation, forum, NOON);
    }

    private static List<String> faults(ThrowingCallable act) {
        return catchThrowableOfType(Refusal.class, act).problems().stream()
                .map(Problem::field)
                .toList();
    }

    @Test
    void isNotPublishedAgainByALateReply() {
        transmit("Conclusions", 3, 2);
        var late = DAY_30.plusSeconds(7);
        reply("Avec retard", late);
        assertThat(evaluation.publishedAt(late)).contains(DAY_30);
        assertThat(evaluation.repliedAt()).contains(late);
    }

    @Test
    void writesItsPublicationDownOnceAndNeverTooEarly() {
        assertThat(evaluation.publishIfDue(NOON)).isFalse();
        transmit("Conclusions", 3, 2);
        assertThat(evaluation.publishIfDue(DAY_30.minusSeconds(1))).isFalse();
        assertThat(evaluation.publishIfDue(DAY_30)).isTrue();
        assertThat(evaluation.publishIfDue(DAY_30.plusSeconds(60))).isFalse();
        assertThat(evaluation.publishedAt(NOON)).contains(DAY_30);
    }

    @Test
    void isNotTransmittedWithoutAnyFindingUnlessNothingWasPromised() {
        assertThatThrownBy(() -> transmit("Rien vu", 3, 0)).hasMessage("evaluation.nothingFound");
        transmit("Aucun engagement n’a été pris.", 0, 0);
        assertThat(evaluation.stateAt(NOON)).isEqualTo(State.TRANSMITTED);
    }

    @Test
    void isTransmittedOnceAndRepliedToOnceInThatOrder() {
        assertThatThrownBy(() -> reply("Trop tôt", NOON)).hasMessage("evaluation.notTransmitted");
        transmit("Conclusions", 3, 2);
        assertThatThrownBy(() -> transmit("Autres conclusions", 3, 2)).hasMessage("evaluation.transmitted");
        reply("Réponse", NOON);
        assertThatThrownBy(() -> reply("Autre réponse", NOON)).hasMessage("evaluation.replied");
    }

    @Test
    void changesNoFindingAndNoViewOnceTransmitted() {
        var finding = new Finding(evaluation, COMMITMENT);
        say(finding, Assessment.LIMITED, PAGE);
        var view = new GovernmentView(evaluation, COMMITMENT);
        transmit("Conclusions", 3, 2);

        assertThatThrownBy(() -> say(finding, Assessment.COMPLETE, PAGE)).hasMessage("evaluation.transmitted");
        assertThat(finding.assessment()).isEqualTo(Assessment.LIMITED);
        assertThatThrownBy(() -> say(view, ITSELF)).hasMessage("evaluation.transmitted");
    }

    @Test
    void takesNoFindingWithoutEvidenceUnlessNoneIsAvailable() {
        var finding = new Finding(evaluation, COMMITMENT);
        for (var level : EnumSet.complementOf(EnumSet.of(Assessment.NO_EVIDENCE))) {
            assertThatThrownBy(() -> say(finding, level)).hasMessage("evaluation.evidence.missing");
        }
        say(finding, Assessment.NO_EVIDENCE);
        assertThat(finding.assessment()).isEqualTo(Assessment.NO_EVIDENCE);
        assertThat(finding.document()).isEmpty();
        say(finding, Assessment.LIMITED, VISIT);
        assertThat(finding.evidence()).containsExactly(VISIT);
    }

    @Test
    void takesNoDocumentThatCannotBeOpened() {
        for (var address :
                new String[] {null, " ", "le journal", "javascript:alert(1)", "file:///etc/passwd", "https:"}) {
            assertRefused("evaluation.evidence.notALink", Evidence.document("Rapport", address));
        }
    }

    @Test
    void takesNoEvidenceThatNobodyCouldCheck() {
        assertRefused("evaluation.evidence.interview", Evidence.interview(" ", TODAY));
        assertRefused("evaluation.evidence.interview", Evidence.interview("Directrice de l’accueil", null));
        assertRefused("evaluation.evidence.visit", Evidence.siteVisit(null, TODAY));
        assertRefused("evaluation.evidence.visit", Evidence.siteVisit("Consulat de Lille", TODAY.plusDays(2)));
        assertRefused("evaluation.evidence.minutes", Evidence.minutes(null, TODAY, "PV 3"));
        assertRefused("evaluation.evidence.minutes", Evidence.minutes("Comité de suivi", LocalDate.MAX, "PV 3"));
        assertRefused("evaluation.evidence.kind", new Evidence(null, "Rapport", null, null, null, null, null));
        assertRefused("evaluation.evidence.kind", (Evidence) null);
        assertRefused("shared.tooLong", Evidence.siteVisit("p".repeat(201), TODAY));
        var many = new Evidence[Evidence.MOST + 1];
        Arrays.fill(many, VISIT);
        assertRefused("evaluation.evidence.many", many);
    }

    @Test
    void saysWhichOfItsKindIsWrong() {
        var finding = new Finding(evaluation, COMMITMENT);
        assertThatThrownBy(() -> say(
                        finding,
                        Assessment.LIMITED,
                        PAGE,
                        VISIT,
                        Evidence.document(null, "ici"),
                        Evidence.siteVisit("", TODAY)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.problems())
                                .containsExactly(
                                        new Problem("evidence", "evaluation.evidence.notALink", 2),
                                        new Problem("evidence", "evaluation.evidence.visit", 2)));
    }

    @Test
    void keepsOfEvidenceWhatItsKindHas() {
        assertThat(new Evidence(
                        EvidenceKind.INTERVIEW, "Titre", "https://example.org", " Maire ", "Lille", TODAY, "n° 3"))
                .isEqualTo(Evidence.interview("Maire", TODAY));
        assertThat(new Evidence(EvidenceKind.DOCUMENT, " ", "https://example.org", "Maire", "Lille", TODAY, "n° 3"))
                .isEqualTo(Evidence.document(null, "https://example.org"));
    }

    @Test
    void hasNoChapterThatWasNotWritten() {
        assertThat(new Chapters(Map.of(
                                Criterion.IMPACT,
                                LocalizedText.french("Peu de retours."),
                                Criterion.RELEVANCE,
                                LocalizedText.NONE))
                        .words())
                .containsOnlyKeys(Criterion.IMPACT);
    }

    private void assertRefused(String code, Evidence... evidence) {
        var finding = new Finding(evaluation, COMMITMENT);
        assertThatThrownBy(() -> say(finding, Assessment.LIMITED, evidence))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.problems())
                                .singleElement()
                                .satisfies(problem -> {
                                    assertThat(problem.field()).isEqualTo("evidence");
                                    assertThat(problem.code()).isEqualTo(code);
                                }));
    }

    private void say(Finding finding, Assessment assessment, Evidence... evidence) {
        finding.say(
                assessment,
                Verifiability.VERIFIABLE,
                Arrays.asList(evidence),
                "Un guichet sur dix.",
                null,
                evaluation,
                NOON);
    }

    @Test
    void takesNoInterestsWithoutWords() {
        assertThatThrownBy(() -> new Interests(evaluation, UUID.randomUUID()).declare(" ", evaluation, NOON))
                .hasMessage("shared.missing");
    }

    @Test
    void withholdsWordsOnlyWithAReason() {
        var comment = new RatingComment(
                evaluation, COMMITMENT, RatingComment.Kind.PROBLEM, Sample.VOLUNTEER, "Le chef est absent.", null);
        assertThatThrownBy(() -> comment.withhold(" ")).hasMessage("shared.missing");
        assertThat(comment.status()).isEqualTo(RatingComment.Status.PENDING);
        comment.withhold("Désigne une personne.");
        assertThat(comment.status()).isEqualTo(RatingComment.Status.WITHHELD);
        comment.publish();
        assertThat(comment.reason()).isEmpty();
    }

    @Test
    void namesEveryWrongFieldOfARatingAtOnce() {
        assertThatThrownBy(() -> new Rating(null, null, 6, Set.of("WEATHER"), "p".repeat(4001), null, false)
                        .check(Set.of("LAW")))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.problems())
                                .extracting(Problem::field)
                                .containsExactlyInAnyOrder("level", "completion", "usefulness", "causes", "problem"));
    }
}
