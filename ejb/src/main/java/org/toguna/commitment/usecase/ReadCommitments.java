package org.toguna.commitment.usecase;

import static java.util.Comparator.comparing;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.toguna.commitment.domain.Commitment;
import org.toguna.commitment.domain.CommitmentOrder;
import org.toguna.commitment.domain.CommitmentSummary;
import org.toguna.commitment.domain.CommitmentVersion;
import org.toguna.commitment.domain.Commitments;
import org.toguna.commitment.domain.Institution;
import org.toguna.commitment.domain.Institutions;
import org.toguna.commitment.domain.Measurement;
import org.toguna.commitment.domain.ProgressReport;
import org.toguna.commitment.domain.ProgressReports;
import org.toguna.commitment.domain.Recommendation;
import org.toguna.commitment.domain.Recommendations;
import org.toguna.commitment.domain.RegisterFigures;
import org.toguna.commitment.domain.ReportState;
import org.toguna.commitment.domain.Standing;
import org.toguna.commitment.domain.Status;
import org.toguna.forum.usecase.Scene;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;
import org.toguna.shared.NotFound;
import org.toguna.shared.Page;
import org.toguna.shared.StoredFile;
import org.toguna.shared.StoredFiles;

/** Anybody reads the register of commitments. */
@Act(by = Role.ANYONE)
public class ReadCommitments {
    private final Stage stage;
    private final Institutions institutions;
    private final Recommendations recommendations;
    private final Commitments commitments;
    private final ProgressReports reports;
    private final StoredFiles files;

    @Inject
    ReadCommitments(
            Stage stage,
            Institutions institutions,
            Recommendations recommendations,
            Commitments commitments,
            ProgressReports reports,
            StoredFiles files) {
        this.stage = stage;
        this.institutions = institutions;
        this.recommendations = recommendations;
        this.commitments = commitments;
        this.reports = reports;
        this.files = files;
    }

    /**
     * Everything there is to know about a commitment.
     *
     * @param versions oldest first
     * @param reports the public ones, latest first
     * @param unpublished those that wait for the secretariat or came back from it, for whoever wrote or decides them
     * @param mayReport whether the caller is a focal point of the lead institution
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

    /** @param anyOf the statuses wanted; empty for all */
    public Page<CommitmentSummary> page(
            String slug, Collection<Status> anyOf, CommitmentOrder order, Page.Wanted wanted) {
        return stage.show(this, slug, on -> commitments.page(on.forumId(), anyOf, order, wanted));
    }

    /** One page of the register with every version of its commitments. */
    public Page<Commitment> whole(String slug, Page.Wanted wanted) {
        return stage.show(this, slug, on -> commitments.page(on.forumId(), wanted));
    }

    public RegisterFigures figures(String slug) {
        return stage.show(this, slug, on -> commitments.figures(on.forumId()));
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
                    readsUnpublished(on, lead) ? reports.unpublished(commitment) : List.of(),
                    commitment.standing(on.now(), on.forum().timeZone()),
                    mayReport(on, lead));
        });
    }

    /** The institutions that may commit themselves. */
    public List<Institution> institutions(String slug) {
        return stage.show(this, slug, on -> institutions.of(on.forumId()));
    }

    /** What a report gave as evidence; until it is published, only for whoever wrote or decides it. */
    public StoredFile evidence(String slug, int number, String sha256) {
        return stage.show(this, slug, on -> {
            var commitment = commitments.get(on.forumId(), number);
            return reports.evidence(
                    commitment,
                    sha256,
                    readsUnpublished(on, institutions.leading(commitment))
                            ? EnumSet.allOf(ReportState.class)
                            : EnumSet.of(ReportState.PUBLISHED));
        });
    }

    /** The text of the act on which a commitment rests; an import may name one that nobody handed in here. */
    public StoredFile act(String slug, int number) {
        return stage.show(this, slug, on -> {
            var act = commitments.get(on.forumId(), number).act();
            return Optional.ofNullable(act.file())
                    .flatMap(sha256 -> files.handedIn(sha256, on.forumId()))
                    .orElseThrow(() -> new NotFound("commitment.file", String.valueOf(act.file())));
        });
    }

    private static boolean readsUnpublished(Scene on, Institution lead) {
        return mayReport(on, lead) || on.holds(Role.ORGANISER, Role.RAPPORTEUR);
    }

    /** Whether {@link ReportProgress} would let them in. */
    private static boolean mayReport(Scene on, Institution lead) {
        return !on.forum().isArchive() && on.holdsFor(lead.id(), Role.FOCAL_POINT);
    }
}
