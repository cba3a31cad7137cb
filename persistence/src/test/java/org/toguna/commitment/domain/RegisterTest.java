package org.toguna.commitment.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.toguna.commitment.domain.ARegister.NOW;
import static org.toguna.commitment.domain.ARegister.TODAY;
import static org.toguna.commitment.domain.ARegister.commitment;
import static org.toguna.commitment.domain.ARegister.ministry;
import static org.toguna.commitment.domain.ARegister.progress;
import static org.toguna.commitment.domain.ARegister.recommendation;
import static org.toguna.commitment.domain.ARegister.terms;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.toguna.database.domain.Database;
import org.toguna.files.domain.StoredFile;
import org.toguna.files.domain.StoredFiles;
import org.toguna.forum.domain.AForum;
import org.toguna.forum.domain.Forum;
import org.toguna.identity.domain.Bounds;
import org.toguna.identity.domain.EmailAddress;
import org.toguna.identity.domain.Mandates;
import org.toguna.identity.domain.Person;
import org.toguna.identity.domain.Role;
import org.toguna.identity.domain.Tenure;
import org.toguna.progress.domain.Measurement;
import org.toguna.progress.domain.Measurements;
import org.toguna.progress.domain.Progress;
import org.toguna.progress.domain.ProgressReport;
import org.toguna.progress.domain.ProgressReports;
import org.toguna.progress.domain.ReportState;
import org.toguna.progress.domain.SubmittedReport;
import org.toguna.recommendation.domain.Answer;
import org.toguna.recommendation.domain.Recommendation;
import org.toguna.recommendation.domain.Recommendations;
import org.toguna.recommendation.domain.Response;
import org.toguna.values.LocalizedText;
import org.toguna.values.NotFound;
import org.toguna.values.Page;

class RegisterTest {
    private static final Page.Wanted FIRST = new Page.Wanted(1, 20);
    private static final Instant JULY = Instant.parse("2026-07-01T00:00:00Z");
    private static final Tenure UNTIL_JULY = new Tenure(null, LocalDate.of(2026, 6, 30), ZoneOffset.UTC, false, null);

    private final Forum forum = AForum.closed();
    private final Institution ministry = ministry(forum.id());
    private final Person awa = new Person(new EmailAddress("awa-" + forum.slug() + "@exemple.org"), "Awa", "fr", NOW);

    /** A forum with one institution, whose focal point is Awa. */
    private void open(Database database) {
        database.run(entities -> {
            entities.persist(forum);
            entities.persist(awa);
            entities.flush();
            new Institutions(entities).add(ministry);
            new Mandates(entities)
                    .give(awa.id(), Role.FOCAL_POINT, forum.id(), Bounds.to(ministry.id()), UNTIL_JULY, NOW);
        });
    }

    @ParameterizedTest
    @EnumSource
    void readsARecommendationAndItsAnswerBack(Database database) {
        open(database);
        database.run(entities -> new Recommendations(entities).add(recommendation(forum.id(), 1)));
        database.run(entities -> {
            var read = new Recommendations(entities).get(forum.id(), 1);
            assertThat(read.response()).isEmpty();
            assertThat(read.heading()).isEmpty();
            assertThat(read.source()).contains("Procès-verbal");
            read.answer(new Response(
                    Answer.DEFERRED, TODAY.plusMonths(6), LocalizedText.french("Budget 2027"), "Ministre", TODAY));
        });
        database.run(entities -> {
            var response =
                    new Recommendations(entities).get(forum.id(), 1).response().orElseThrow();
            assertThat(response.answer()).isEqualTo(Answer.DEFERRED);
            assertThat(response.deferredUntil()).contains(TODAY.plusMonths(6));
            assertThat(response.reasons()).isEqualTo(LocalizedText.french("Budget 2027"));
        });
    }

    @ParameterizedTest
    @EnumSource
    void numbersWhatIsAdded(Database database) {
        open(database);
        database.run(entities -> {
            var recommendations = new Recommendations(entities);
            assertThat(recommendations.nextNumber(forum.id())).isEqualTo(1);
            recommendations.add(recommendation(forum.id(), 7));
            assertThat(recommendations.nextNumber(forum.id())).isEqualTo(8);
            assertThat(new Commitments(entities).nextNumber(forum.id())).isEqualTo(1);
        });
        database.run(entities -> assertThat(
                        new Recommendations(entities).page(forum.id(), FIRST).items())
                .extracting(Recommendation::number)
                .containsExactly(7));
    }

    @ParameterizedTest
    @EnumSource
    void findsNothingOfAnotherForum(Database database) {
        open(database);
        database.run(entities -> {
            var other = AForum.closed();
            entities.persist(other);
            entities.flush();
            assertThatThrownBy(() -> new Institutions(entities).get(other.id(), ministry.id()))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> new Recommendations(entities).get(other.id(), 1))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> new Commitments(entities).take(other.id(), 1))
                    .isInstanceOf(NotFound.class);
        });
    }

    @ParameterizedTest
    @EnumSource
    void readsACommitmentBackWithEveryVersion(Database database) {
        open(database);
        database.run(entities -> new Commitments(entities).add(commitment(ministry, 1)));
        database.run(entities -> new Commitments(entities)
                .take(forum.id(), 1)
                .amend(terms("Vingt guichets"), "Budget doublé", "Ministre", 1, NOW));
        database.run(entities -> {
            var read = new Commitments(entities).get(forum.id(), 1);
            assertThat(read.act().reference()).isEqualTo("n° 2026-014");
            assertThat(read.terms().title()).isEqualTo(LocalizedText.french("Vingt guichets"));
            assertThat(read.versions()).hasSize(2);
            var first = read.versions().get(0);
            assertThat(first.terms().title()).isEqualTo(LocalizedText.french("Engagement 1"));
            assertThat(first.reason()).isEmpty();
            assertThat(first.decidedAt()).isEqualTo(NOW);
            assertThat(first.terms().indicators().get(0).target()).isEqualTo(BigDecimal.TEN);
            assertThat(first.terms().funding().totals()).containsEntry("XOF", new BigDecimal("250000000"));
            assertThat(first.terms().recommendationId()).isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource
    void keepsATermLeftOutAsLeftOut(Database database) {
        open(database);
        database.run(entities -> {
            new Commitments(entities)
                    .add(new Commitment(ministry, 1, ARegister.decree(), ARegister.bareTerms("Guichets"), TODAY, NOW));
        });
        database.run(entities -> {
            var terms = new Commitments(entities).get(forum.id(), 1).terms();
            assertThat(terms.indicators()).isEmpty();
            assertThat(terms.funding().lines()).isEmpty();
            assertThat(terms.starts()).isEmpty();
            assertThat(terms.partners()).isEqualTo(Partners.NONE);
            assertThat(terms.means()).isEqualTo(LocalizedText.NONE);
        });
    }

    @ParameterizedTest
    @EnumSource
    void listsCommitmentsInTheOrderAskedFor(Database database) {
        open(database);
        database.run(entities -> {
            addThree(entities);
            report(entities, 1, progress(Status.UNDER_WAY, 60));
            report(entities, 3, progress(Status.BLOCKED, 10));
        });
        database.run(entities -> {
            var commitments = new Commitments(entities);
            assertThat(numbers(commitments, Set.of(), CommitmentOrder.NUMBER)).containsExactly(1, 2, 3);
            assertThat(numbers(commitments, Set.of(), CommitmentOrder.DEADLINE)).containsExactly(3, 1, 2);
            assertThat(numbers(commitments, Set.of(), CommitmentOrder.PROGRESS)).containsExactly(2, 3, 1);
            assertThat(numbers(commitments, Set.of(Status.NO_NEWS, Status.BLOCKED), CommitmentOrder.NUMBER))
                    .containsExactly(2, 3);
            var second = commitments.page(forum.id(), Set.of(), CommitmentOrder.NUMBER, new Page.Wanted(2, 2));
            assertThat(second.total()).isEqualTo(3);
            var third = second.items().get(0);
            assertThat(third.title()).isEqualTo(LocalizedText.french("Engagement 3"));
            assertThat(third.leadInstitution()).isEqualTo(ministry.name());
            assertThat(third.deadline()).isEqualTo("2027-01-31");
            assertThat(third.status()).isEqualTo(Status.BLOCKED);
            assertThat(third.percentage()).isEqualTo(10);
            assertThat(third.reportedAt()).isEqualTo(NOW);
            assertThat(third.recommendationId()).isNull();
        });
    }

    @ParameterizedTest
    @EnumSource
    void countsCommitmentsByStatus(Database database) {
        open(database);
        database.run(entities -> {
            addThree(entities);
            report(entities, 1, progress(Status.DONE, 100));
        });
        database.run(entities -> {
            var figures = new Commitments(entities).figures(forum.id());
            assertThat(figures.total()).isEqualTo(3);
            assertThat(figures.byStatus()).containsEntry(Status.NO_NEWS, 2L).containsEntry(Status.DONE, 1L);
            assertThat(figures.byStatus()).containsEntry(Status.BLOCKED, 0L);
            assertThat(figures.complete()).isEqualTo(2);
        });
    }

    @ParameterizedTest
    @EnumSource
    void leadsFromARecommendationToTheCommitmentsThatAnswerIt(Database database) {
        open(database);
        var asked = recommendation(forum.id(), 1);
        database.run(entities -> {
            new Recommendations(entities).add(asked);
            var answering = terms("Guichets", null, TODAY.plusYears(1), asked.id());
            new Commitments(entities).add(new Commitment(ministry, 1, ARegister.decree(), answering, TODAY, NOW));
            new Commitments(entities).add(commitment(ministry, 2));
        });
        database.run(entities -> {
            var commitments = new Commitments(entities);
            assertThat(commitments.answering(List.of(asked.id())))
                    .extracting(CommitmentSummary::number)
                    .containsExactly(1);
            assertThat(commitments.answering(List.of())).isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource
    void showsAFocalPointWhatIsTheirsToReport(Database database) {
        open(database);
        database.run(entities -> {
            var donor = new Institution(forum.id(), LocalizedText.french("Fonds d’essai"), InstitutionKind.DONOR);
            new Institutions(entities).add(donor);
            new Commitments(entities).add(commitment(ministry, 1));
            new Commitments(entities).add(commitment(donor, 2));
        });
        database.run(entities -> {
            assertThat(new Institutions(entities).of(forum.id())).hasSize(2);
            assertThat(new Commitments(entities).answeredFor(awa.id(), Role.FOCAL_POINT, forum.id(), NOW))
                    .extracting(CommitmentSummary::number)
                    .containsExactly(1);
            assertThat(new Commitments(entities).answeredFor(awa.id(), Role.VALIDATOR, forum.id(), NOW))
                    .isEmpty();
            assertThat(new Commitments(entities).answeredFor(awa.id(), Role.FOCAL_POINT, forum.id(), JULY))
                    .isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource
    void servesEvidenceOfTheCommitmentItProves(Database database) {
        open(database);
        var content = Arrays.copyOf("%PDF-1.7".getBytes(StandardCharsets.US_ASCII), StoredFile.MOST);
        content[StoredFile.MOST - 1] = 42;
        var file = new StoredFile(content, NOW);
        database.run(entities -> {
            new Commitments(entities).add(commitment(ministry, 1));
            new Commitments(entities).add(commitment(ministry, 2));
            new StoredFiles(entities).add(file);
            new StoredFiles(entities).add(new StoredFile(content, NOW));
            var proof = new Progress.Evidence(file.sha256(), "pv.pdf");
            report(
                    entities,
                    1,
                    new Progress(Status.UNDER_WAY, 5, LocalizedText.french("Ouvert"), null, null, null, null, proof));
        });
        database.run(entities -> {
            var first = new Commitments(entities).get(forum.id(), 1);
            var second = new Commitments(entities).get(forum.id(), 2);
            assertThat(new ProgressReports(entities)
                            .evidence(first, file.sha256(), Set.of(ReportState.PUBLISHED))
                            .content())
                    .isEqualTo(content);
            assertThatThrownBy(() ->
                            new ProgressReports(entities).evidence(first, file.sha256(), Set.of(ReportState.SUBMITTED)))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> new ProgressReports(entities)
                            .evidence(second, file.sha256(), Set.of(ReportState.PUBLISHED)))
                    .isInstanceOf(NotFound.class);
            assertThat(new ProgressReports(entities)
                            .on(first)
                            .get(0)
                            .evidence()
                            .orElseThrow()
                            .name())
                    .isEqualTo("pv.pdf");
        });
    }

    @ParameterizedTest
    @EnumSource
    void keepsAReportFromThePublicUntilItIsPublished(Database database) {
        open(database);
        var measured = new Progress(
                Status.UNDER_WAY,
                40,
                LocalizedText.french("Quatre guichets"),
                LocalizedText.french("Loyer impayé"),
                new Progress.Spent(new BigDecimal("1000.50"), "XOF"),
                new Measurements(List.of(new Measurement(1, TODAY, new BigDecimal("4")))),
                null,
                null);
        database.run(entities -> {
            var commitment = commitment(ministry, 1);
            new Commitments(entities).add(commitment);
            new ProgressReports(entities).add(new ProgressReport(commitment, measured, awa.id(), 0, NOW));
        });
        database.run(entities -> {
            var reports = new ProgressReports(entities);
            var commitment = new Commitments(entities).get(forum.id(), 1);
            assertThat(reports.on(commitment)).isEmpty();
            assertThat(reports.all(forum.id())).isEmpty();
            assertThat(reports.submitted(forum.id(), FIRST).items())
                    .extracting(SubmittedReport::commitment, SubmittedReport::number)
                    .containsExactly(tuple(1, 1));
            reports.get(commitment, 1).publish(commitment, NOW);
        });
        database.run(entities -> {
            var commitment = new Commitments(entities).get(forum.id(), 1);
            var report = new ProgressReports(entities).on(commitment).get(0);
            assertThat(report.measurements()).containsExactly(new Measurement(1, TODAY, new BigDecimal("4")));
            assertThat(report.obstacles()).isEqualTo(LocalizedText.french("Loyer impayé"));
            assertThat(report.spent().orElseThrow().amount()).isEqualByComparingTo("1000.5");
            assertThat(new ProgressReports(entities)
                            .submitted(forum.id(), FIRST)
                            .total())
                    .isZero();
        });
    }

    private void addThree(EntityManager entities) {
        var commitments = new Commitments(entities);
        commitments.add(commitment(ministry, 1));
        commitments.add(commitment(ministry, 2));
        var soon = terms("Engagement 3", null, LocalDate.of(2027, 1, 31), null);
        commitments.add(new Commitment(ministry, 3, ARegister.decree(), soon, TODAY, NOW));
    }

    private void report(EntityManager entities, int number, Progress progress) {
        var commitment = new Commitments(entities).get(forum.id(), number);
        var report = new ProgressReport(commitment, progress, awa.id(), null, NOW);
        report.publish(commitment, NOW);
        new ProgressReports(entities).add(report);
    }

    private List<Integer> numbers(Commitments commitments, Set<Status> anyOf, CommitmentOrder order) {
        return commitments.page(forum.id(), anyOf, order, FIRST).items().stream()
                .map(CommitmentSummary::number)
                .toList();
    }
}
