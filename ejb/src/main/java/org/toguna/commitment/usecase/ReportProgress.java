package org.toguna.commitment.usecase;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.toguna.commitment.domain.Commitments;
import org.toguna.commitment.domain.Institutions;
import org.toguna.commitment.domain.Progress;
import org.toguna.commitment.domain.ProgressReports;
import org.toguna.forum.domain.Forums;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Caller;
import org.toguna.identity.usecase.Forbidden;
import org.toguna.shared.BusinessClock;
import org.toguna.shared.Happened;
import org.toguna.shared.NotFound;
import org.toguna.shared.StoredFiles;

/** A focal point of the lead institution says how a commitment stands; the secretariat publishes it. */
@Stateless
public class ReportProgress {
    @Inject
    Caller caller;

    @Inject
    Forums forums;

    @Inject
    Event<Happened> happened;

    @Inject
    Institutions institutions;

    @Inject
    Commitments commitments;

    @Inject
    ProgressReports reports;

    @Inject
    StoredFiles files;

    @Inject
    BusinessClock clock;

    /**
     * @param expectedReports how many reports there were when it was written, or null
     * @throws Forbidden for the focal point of another institution
     */
    public void report(String slug, int number, Progress progress, Integer expectedReports) {
        var forum = forums.writable(slug);
        var person = caller.require(forum.id(), Role.FOCAL_POINT);
        var commitment = commitments.take(forum.id(), number);
        if (!institutions.get(forum.id(), commitment.leadInstitutionId()).isReportedBy(person)) {
            throw new Forbidden();
        }
        if (progress.evidence() != null && !files.isHandedIn(progress.evidence().sha256(), commitment.id(), person)) {
            throw new NotFound("commitment.file", progress.evidence().sha256());
        }
        var report = commitment.report(progress, person, expectedReports, clock.now());
        reports.add(report);
        happened.fire(new Happened(person, "ReportProgress", forum.id(), report.id()));
    }
}
