package org.toguna.progress.usecase;

import jakarta.inject.Inject;
import org.toguna.commitment.domain.Commitments;
import org.toguna.commitment.usecase.Matters;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;
import org.toguna.progress.domain.Progress;
import org.toguna.progress.domain.ProgressReport;
import org.toguna.progress.domain.ProgressReports;

/** A focal point of the lead institution says how a commitment stands; others confirm and publish it. */
@Act(by = Role.FOCAL_POINT)
public class ReportProgress {
    private final Stage stage;
    private final Commitments commitments;
    private final Matters matters;
    private final ProgressReports reports;
    private final EvidenceFiles files;
    private final LetterToValidators letter;

    @Inject
    ReportProgress(
            Stage stage,
            Commitments commitments,
            Matters matters,
            ProgressReports reports,
            EvidenceFiles files,
            LetterToValidators letter) {
        this.stage = stage;
        this.commitments = commitments;
        this.matters = matters;
        this.reports = reports;
        this.files = files;
        this.letter = letter;
    }

    /**
     * A file that comes with a report.
     *
     * @param name under which it was given
     * @param content of a PDF, JPEG or PNG file, at most 10 MB
     */
    public record Enclosure(String name, byte[] content) {}

    /**
     * Keeps the report with its evidence, or neither.
     *
     * @param progress the evidence that it names, if any, was handed in before
     * @param enclosure the evidence that comes with it, or null
     * @param expectedReports how many reports there were when it was written, or null
     * @throws org.toguna.values.Refusal {@code identity.forbidden} for the focal point of another institution or territory,
     *     {@code commitment.file.notFound}, {@code commitment.withdrawn}, {@code commitment.reportedMeanwhile}, or what is wrong with
     *     the fields and then with the file
     */
    public ProgressReport report(
            String slug, int number, Progress progress, Enclosure enclosure, Integer expectedReports) {
        return stage.act(this, slug, on -> {
            var commitment = commitments.take(on.forumId(), number);
            on.mustHoldOver(matters.of(commitment), Role.FOCAL_POINT);
            if (progress.evidence() != null) {
                files.mustBeHandedIn(progress.evidence(), commitment, on.person());
            }
            var report = new ProgressReport(commitment, progress, on.person(), expectedReports, on.now());
            if (enclosure != null) {
                report.enclose(files.keep(commitment, on.person(), enclosure.name(), enclosure.content()));
            }
            reports.add(report);
            letter.write(on, commitment, report);
            on.done(report.id());
            return report;
        });
    }
}
