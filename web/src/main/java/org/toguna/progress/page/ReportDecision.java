package org.toguna.progress.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.toguna.pages.page.CurrentPage;
import org.toguna.progress.domain.ProgressReport;
import org.toguna.progress.usecase.ProgressAddress;
import org.toguna.progress.usecase.PublishProgress;
import org.toguna.progress.usecase.ReadProgress;
import org.toguna.progress.usecase.SendProgressBack;
import org.toguna.recommendation.page.Numbers;
import org.toguna.shared.NotFound;

/** The secretariat reads one report and publishes it or sends it back. */
@Named
@RequestScoped
public class ReportDecision {
    @Inject
    CurrentPage page;

    @Inject
    ReadProgress commitments;

    @Inject
    PublishProgress publishProgress;

    @Inject
    SendProgressBack sendProgressBack;

    private String reason;
    private ProgressReport report;

    public void publish() {
        publishProgress.publish(page.param("forum"), Numbers.inAddress(page), Numbers.inAddress(page, "report"));
        page.redirect(list(), "commitment.report.publish.done");
    }

    public void sendBack() {
        sendProgressBack.sendBack(
                page.param("forum"), Numbers.inAddress(page), Numbers.inAddress(page, "report"), reason);
        page.redirect(list(), "commitment.report.sendBack.done");
    }

    private String list() {
        return ProgressAddress.OFFICE.path(page.param("forum"));
    }

    public ProgressReport getReport() {
        if (report == null) {
            int number = Numbers.inAddress(page, "report");
            report = commitments.get(page.param("forum"), Numbers.inAddress(page)).unpublished().stream()
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
