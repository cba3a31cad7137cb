package org.toguna.progress.usecase;

import static java.util.Comparator.comparing;

import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.toguna.commitment.domain.Commitment;
import org.toguna.commitment.domain.CommitmentVersion;
import org.toguna.commitment.domain.Commitments;
import org.toguna.commitment.domain.Institution;
import org.toguna.commitment.domain.Institutions;
import org.toguna.commitment.domain.Standing;
import org.toguna.commitment.usecase.Matters;
import org.toguna.files.domain.StoredFile;
import org.toguna.forum.usecase.Scene;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;
import org.toguna.progress.domain.Measurement;
import org.toguna.progress.domain.ProgressReport;
import org.toguna.progress.domain.ProgressReports;
import org.toguna.progress.domain.ReportState;
import org.toguna.recommendation.domain.Recommendation;
import org.toguna.recommendation.domain.Recommendations;

/** Anybody reads one commitment with all that is known of it, and how far it is carried out. */
@Act(by = Role.ANYONE)
public class ReadProgress {
    private final Stage stage;
    private final Institutions institutions;
    private final Recommendations recommendations;
    private final Commitments commitments;
    private final ProgressReports reports;
    private final Matters matters;

    @Inject
    ReadProgress(
            Stage stage,
            Institutions institutions,
            Recommendations recommendations,
            Commitments commitments,
            ProgressReports reports,
            Matters matters) {
        this.stage = stage;
        this.institutions = institutions;
        this.recommendations = recommendations;
        this.commitments = commitments;
        this.reports = reports;
        this.matters = matters;
    }

    /**
     * Everything there is to know about a commitment.
     *
     * @param versions oldest first
     * @param reports the public ones, latest first
     * @param unpublished those that wait or came back, for whoever wrote, confirms or decides them
     * @param mayReport whether the caller is a focal point of the lead institution, for this commitment
     */
    public record Sheet(
            Commitment commitment,
            Institution lead,
            Optional<Recommendation> origin,
            List<CommitmentVersion> versions,
            List<ProgressReport> reports,
            List<ProgressReport> unpublished,
            Standing standing,
            boolean mayReport) {

        /** The latest public measurement of each indicator in force, in their order; null where nobody measured. */
        public List<Measurement> measured() {
            return IntStream.rangeClosed(1, commitment.terms().indicators().size())
                    .mapToObj(this::latest)
                    .toList();
        }

        private Measurement latest(int indicator) {
            return reports.stream()
                    .flatMap(report -> report.measurements().stream())
                    .filter(measurement -> measurement.indicator() == indicator)
                    .max(comparing(Measurement::on))
                    .orElse(null);
        }
    }

    public Sheet get(String slug, int number) {
        return stage.show(this, slug, on -> {
            var commitment = commitments.get(on.forumId(), number);
            var lead = institutions.leading(commitment);
            return new Sheet(
                    commitment,
                    lead,
                    commitment.terms().recommendationId().map(origin -> recommendations.get(on.forumId(), origin)),
                    List.copyOf(commitment.versions()),
                    reports.on(commitment),
                    readsUnpublished(on, commitment) ? reports.unpublished(commitment) : List.of(),
                    commitment.standing(on.now(), on.forum().timeZone()),
                    mayReport(on, commitment));
        });
    }

    /** What a report gave as evidence; until it is published, only for whoever wrote, confirms or decides it. */
    public StoredFile evidence(String slug, int number, String sha256) {
        return stage.show(this, slug, on -> {
            var commitment = commitments.get(on.forumId(), number);
            return reports.evidence(
                    commitment,
                    sha256,
                    readsUnpublished(on, commitment)
                            ? EnumSet.allOf(ReportState.class)
                            : EnumSet.of(ReportState.PUBLISHED));
        });
    }

    private boolean readsUnpublished(Scene on, Commitment commitment) {
        return mayReport(on, commitment)
                || on.holdsFor(commitment.leadInstitutionId(), Role.VALIDATOR)
                || on.holds(Role.ORGANISER, Role.RAPPORTEUR);
    }

    /** Whether {@link ReportProgress} would let them in. */
    private boolean mayReport(Scene on, Commitment commitment) {
        return !on.forum().isArchive()
                && on.holds(Role.FOCAL_POINT)
                && on.holdsOver(matters.of(commitment), Role.FOCAL_POINT);
    }
}
