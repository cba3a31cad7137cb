package org.toguna.progress.usecase;

import jakarta.inject.Inject;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;
import org.toguna.progress.domain.ProgressReports;
import org.toguna.progress.domain.SubmittedReport;
import org.toguna.values.Page;

/** Those who publish reports read which wait, and validators which wait of their institutions. */
@Act(by = {Role.ORGANISER, Role.RAPPORTEUR, Role.VALIDATOR})
public class ReadSubmittedReports {
    private final Stage stage;
    private final ProgressReports reports;

    @Inject
    ReadSubmittedReports(Stage stage, ProgressReports reports) {
        this.stage = stage;
        this.reports = reports;
    }

    /** Oldest first. */
    public Page<SubmittedReport> page(String slug, Page.Wanted wanted) {
        return stage.show(
                this,
                slug,
                on -> on.holds(Role.ORGANISER, Role.RAPPORTEUR)
                        ? reports.submitted(on.forumId(), wanted)
                        : reports.submittedTo(on.person(), on.forumId(), on.now(), wanted));
    }
}
