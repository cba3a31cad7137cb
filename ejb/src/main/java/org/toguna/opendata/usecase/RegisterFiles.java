package org.toguna.opendata.usecase;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.toguna.commitment.domain.Commitment;
import org.toguna.commitment.domain.Commitments;
import org.toguna.commitment.domain.Institution;
import org.toguna.commitment.domain.Institutions;
import org.toguna.commitment.usecase.ExportRegister;
import org.toguna.forum.domain.Forum;
import org.toguna.progress.domain.Progress;
import org.toguna.progress.domain.ProgressReport;
import org.toguna.progress.domain.ProgressReports;
import org.toguna.recommendation.domain.Recommendation;
import org.toguna.recommendation.domain.Recommendations;
import org.toguna.recommendation.usecase.Coverage;
import org.toguna.recommendation.usecase.RecommendationSheet;
import org.toguna.sheets.usecase.CsvFile;

/** What an archive tells of the register: what was asked, promised and reported. */
@Dependent
class RegisterFiles {
    private static final List<String> PROGRESS_COLUMNS = List.of(
            "commitment",
            "report",
            "reported_at",
            "status",
            "percentage",
            "narrative_fr",
            "narrative_en",
            "obstacles_fr",
            "obstacles_en",
            "spent",
            "currency",
            "evidence_link",
            "evidence_file",
            "evidence_sha256");

    private final Institutions institutions;
    private final Recommendations recommendations;
    private final Commitments commitments;
    private final ProgressReports reports;
    private final ExportRegister register;

    @Inject
    RegisterFiles(
            Institutions institutions,
            Recommendations recommendations,
            Commitments commitments,
            ProgressReports reports,
            ExportRegister register) {
        this.institutions = institutions;
        this.recommendations = recommendations;
        this.commitments = commitments;
        this.reports = reports;
        this.register = register;
    }

    /** @param reader of the tables */
    void addTo(Archive archive, Forum forum, Coverage coverage, CsvFile.Reader reader) throws IOException {
        var asked = recommendations.all(forum.id());
        archive.addJson(
                "recommendations.json",
                asked.stream().map(each -> OpenData.Asked.of(each, coverage)).toList());
        archive.add("recommendations.csv", out -> RecommendationSheet.write(reader, asked, coverage, out));
        archive.addJson("commitments.json", promised(forum, asked));
        var sheet = register.export(forum.slug());
        archive.add("commitments.csv", out -> sheet.writeCsv(reader, out));
        archive.add("commitments.xlsx", sheet::writeExcel);
        archive.add(
                "progress.csv",
                out -> CsvFile.write(reader, coverage.header(PROGRESS_COLUMNS), coverage.cells(progress(forum)), out));
    }

    private List<OpenData.Promised> promised(Forum forum, List<Recommendation> asked) {
        var leads = institutions.of(forum.id()).stream().collect(toMap(Institution::id, Function.identity()));
        var numbers = asked.stream().collect(toMap(Recommendation::id, Recommendation::number));
        var told = reports.all(forum.id()).stream().collect(groupingBy(ProgressReport::commitmentId));
        return commitments.all(forum.id()).stream()
                .map(commitment -> OpenData.Promised.of(
                        commitment,
                        leads.get(commitment.leadInstitutionId()).name(),
                        leads.get(commitment.leadInstitutionId()).kind(),
                        commitment.terms().recommendationId().map(numbers::get).orElse(null),
                        told.getOrDefault(commitment.id(), List.of())))
                .toList();
    }

    private Stream<List<Object>> progress(Forum forum) {
        var numbers = commitments.all(forum.id()).stream().collect(toMap(Commitment::id, Commitment::number));
        return reports.all(forum.id()).stream()
                .map(report -> Arrays.asList(
                        numbers.get(report.commitmentId()),
                        report.number(),
                        report.reportedAt().toString(),
                        report.status().name(),
                        report.percentage(),
                        report.narrative().texts().get("fr"),
                        report.narrative().texts().get("en"),
                        report.obstacles().texts().get("fr"),
                        report.obstacles().texts().get("en"),
                        report.spent().map(Progress.Spent::amount).orElse(null),
                        report.spent().map(Progress.Spent::currency).orElse(null),
                        report.evidenceLink().orElse(null),
                        report.evidence().map(Progress.Evidence::name).orElse(null),
                        report.evidence().map(Progress.Evidence::sha256).orElse(null)));
    }
}
