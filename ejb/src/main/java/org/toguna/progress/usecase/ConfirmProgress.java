package org.toguna.progress.usecase;

import jakarta.inject.Inject;
import org.toguna.commitment.domain.Commitments;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;
import org.toguna.progress.domain.ProgressReport;
import org.toguna.progress.domain.ProgressReports;

/** A validator of the lead institution answers for what its focal point reported, which others may then publish. */
@Act(by = Role.VALIDATOR)
public class ConfirmProgress {
    private final Stage stage;
    private final Commitments commitments;
    private final ProgressReports reports;

    @Inject
    ConfirmProgress(Stage stage, Commitments commitments, ProgressReports reports) {
        this.stage = stage;
        this.commitments = commitments;
        this.reports = reports;
    }

    /**
     * @throws org.toguna.values.Refusal {@code identity.forbidden} for the validator of another institution, {@code
     *     commitment.report.decided}, {@code commitment.report.confirmed}, {@code commitment.report.own} for who wrote it
     */
    public ProgressReport confirm(String slug, int number, int reportNumber) {
        return stage.act(this, slug, on -> {
            var commitment = commitments.take(on.forumId(), number);
            on.mustHoldFor(commitment.leadInstitutionId(), Role.VALIDATOR);
            var report = reports.get(commitment, reportNumber);
            report.confirm(on.person(), on.now());
            on.done(report.id());
            return report;
        });
    }
}
