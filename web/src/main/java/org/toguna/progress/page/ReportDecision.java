package org.toguna.progress.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.toguna.forum.page.ForumHeader;
import org.toguna.identity.usecase.Caller;
import org.toguna.pages.page.CurrentPage;
import org.toguna.progress.domain.ProgressReport;
import org.toguna.progress.usecase.ConfirmProgress;
import org.toguna.progress.usecase.ProgressAddress;
import org.toguna.progress.usecase.PublishProgress;
import org.toguna.progress.usecase.SendProgressBack;
import org.toguna.recommendation.page.Numbers;
import org.toguna.values.NotFound;

/** One report that is not public: confirming it for the institution, publishing it, sending it back. */
@Named
@RequestScoped
public class ReportDecision {
    @Inject
    CurrentPage page;

    @Inject
    ForumHeader header;

    @Inject
    Caller caller;

    @Inject
    CommitmentPage promised;

    @Inject
    ConfirmProgress confirmProgress;

    @Inject
    PublishProgress publishProgress;

    @Inject
    SendProgressBack sendProgressBack;

    private String reason;
    private ProgressReport report;

    public void confirm() {
        confirmProgress.confirm(page.param("forum"), Numbers.inAddress(page), Numbers.inAddress(page, "report"));
        page.redirect(list(), "commitment.report.confirm.done");
    }

    public void publish() {
        publishProgress.publish(page.param("forum"), Numbers.inAddress(page), Numbers.inAddress(page, "report"));
        page.redirect(list(), "commitment.report.publish.done");
    }

    public void sendBack() {
        sendProgressBack.sendBack(
                page.param("forum"), Numbers.inAddress(page), Numbers.inAddress(page, "report"), reason);
        page.redirect(list(), "commitment.report.sendBack.done");
    }

    public boolean isConfirming() {
        return getReport().confirmedAt().isEmpty()
                && caller.may(header.getForum().id(), ConfirmProgress.class);
    }

    public boolean isPublishing() {
        return caller.may(header.getForum().id(), PublishProgress.class);
    }

    private String list() {
        return ProgressAddress.OFFICE.path(page.param("forum"));
    }

    public ProgressReport getReport() {
        if (report == null) {
            int number = Numbers.inAddress(page, "report");
            report = promised.getSheet().unpublished().stream()
                    .filter(waiting -> waiting.number() == number)
                    .findFirst()
                    .orElseThrow(() -> new NotFound("commitment.report", number));
        }
        return report;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
