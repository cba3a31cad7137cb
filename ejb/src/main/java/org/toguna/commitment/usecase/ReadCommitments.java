package org.toguna.commitment.usecase;

import static java.util.Comparator.comparing;

import jakarta.ejb.Stateless;
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
import org.toguna.commitment.domain.SubmittedReport;
import org.toguna.forum.domain.Forum;
import org.toguna.forum.domain.Forums;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Caller;
import org.toguna.shared.BusinessClock;
import org.toguna.shared.NotFound;
import org.toguna.shared.Page;
import org.toguna.shared.StoredFile;
import org.toguna.shared.StoredFiles;

/** Anybody reads the register of commitments. */
@Stateless
public class ReadCommitments {
    @Inject
    Caller caller;

    @Inject
    Forums forums;

    @Inject
    Institutions institutions;

    @Inject
    Recommendations recommendations;

    @Inject
    Commitments commitments;

    @Inject
    ProgressReports reports;

    @Inject
    StoredFiles files;

    @Inject
    BusinessClock clock;

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
        return commitments.page(forums.get(slug).id(), anyOf, order, wanted);
    }

    /** One page of the register with every version of its commitments. */
    public Page<Commitment> whole(String slug, Page.Wanted wanted) {
        return commitments.page(forums.get(slug).id(), wanted);
    }

    public RegisterFigures figures(String slug) {
        return commitments.figures(forums.get(slug).id());
    }

    /** What waits for the secretariat, oldest first. */
    public Page<SubmittedReport> submitted(String slug, Page.Wanted wanted) {
        var forum = forums.get(slug);
        caller.require(forum.id(), Role.ORGANISER, Role.RAPPORTEUR);
        return reports.submitted(forum.id(), wanted);
    }

    public Sheet get(String slug, int number) {
        var forum = forums.get(slug);
        var commitment = commitments.get(forum.id(), number);
        var lead = institutions.get(forum.id(), commitment.leadInstitutionId());
        boolean mayReport = mayReport(forum, lead);
        return new Sheet(
                commitment,
                lead,
                commitment.terms().recommendationId().map(origin -> recommendations.get(forum.id(), origin)),
                List.copyOf(commitment.versions()),
                reports.on(commitment),
                mayReport || mayDecide(forum) ? reports.unpublished(commitment) : List.of(),
                commitment.standing(clock.now(), forum.timeZone()),
                mayReport);
    }

    /** The institutions that may commit themselves. */
    public List<Institution> institutions(String slug) {
        return institutions.of(forums.get(slug).id());
    }

    /** What a report gave as evidence; until it is published, only for whoever wrote or decides it. */
    public StoredFile evidence(String slug, int number, String sha256) {
        var forum = forums.get(slug);
        var commitment = commitments.get(forum.id(), number);
        var lead = institutions.get(forum.id(), commitment.leadInstitutionId());
        return reports.evidence(
                commitment,
                sha256,
                mayReport(forum, lead) || mayDecide(forum)
                        ? EnumSet.allOf(ReportState.class)
                        : EnumSet.of(ReportState.PUBLISHED));
    }

    /** The text of the act on which a commitment rests; an import may name one that nobody handed in here. */
    public StoredFile act(String slug, int number) {
        var forum = forums.get(slug);
        var act = commitments.get(forum.id(), number).act();
        return Optional.ofNullable(act.file())
                .flatMap(sha256 -> files.handedIn(sha256, forum.id()))
                .orElseThrow(() -> new NotFound("commitment.file", String.valueOf(act.file())));
    }

    private boolean mayReport(Forum forum, Institution lead) {
        return !forum.isArchive()
                && caller.may(forum.id(), Role.FOCAL_POINT)
                && caller.person().map(lead::isReportedBy).orElse(false);
    }

    private boolean mayDecide(Forum forum) {
        return caller.may(forum.id(), Role.ORGANISER, Role.RAPPORTEUR);
    }
}
