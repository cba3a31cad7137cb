package org.toguna.progress.usecase;

import jakarta.inject.Inject;
import org.toguna.commitment.domain.Commitments;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.Mandates;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;
import org.toguna.progress.domain.ProgressReport;
import org.toguna.progress.domain.ProgressReports;

/** An organiser or rapporteur makes a focal point's report public, once its institution confirmed it where somebody is named to. */
@Act(by = {Role.ORGANISER, Role.RAPPORTEUR})
public class PublishProgress {
    private final Stage stage;
    private final Commitments commitments;
    private final ProgressReports reports;
    private final Mandates mandates;

    @Inject
    PublishProgress(Stage stage, Commitments commitments, ProgressReports reports, Mandates mandates) {
        this.stage = stage;
        this.commitments = commitments;
        this.reports = reports;
        this.mandates = mandates;
    }

    /**
     * @throws org.toguna.values.Refusal {@code commitment.report.decided} when it was published or sent back before, {@code
     *     commitment.report.unconfirmed} where a validator of the institution did not confirm it
     */
    public ProgressReport publish(String slug, int number, int reportNumber) {
        return stage.act(this, slug, on -> {
            var commitment = commitments.take(on.forumId(), number);
            var report = reports.get(commitment, reportNumber);
            if (mandates.anybodyIsFor(commitment.leadInstitutionId(), Role.VALIDATOR, on.now())) {
                report.mustBeConfirmed();
            }
            report.publish(commitment, on.now());
            on.done(report.id());
            return report;
        });
    }
}
