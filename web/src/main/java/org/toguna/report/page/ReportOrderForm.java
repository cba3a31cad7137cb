package org.toguna.report.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.toguna.pages.page.CurrentPage;
import org.toguna.report.domain.ReportKind;
import org.toguna.report.usecase.OrderReport;
import org.toguna.report.usecase.ReadReportOrders;
import org.toguna.report.usecase.ReportAddress;

/** Where an organiser or rapporteur asks for a report to be published and sees how it comes along. */
@Named
@RequestScoped
public class ReportOrderForm {
    @Inject
    CurrentPage page;

    @Inject
    OrderReport orderReport;

    @Inject
    ReadReportOrders readOrders;

    private String kind = ReportKind.COMMITMENTS.word();
    private String language;
    private List<ReadReportOrders.Ordered> orders;

    public void publish() {
        order(false);
    }

    public void draft() {
        order(true);
    }

    private void order(boolean draft) {
        orderReport.order(page.param("forum"), ReportKind.of(kind), language, draft);
        page.redirect(ReportAddress.OFFICE.path(page.param("forum")), "report.order.done");
    }

    public String download(ReadReportOrders.Ordered ordered) {
        return page.getContextPath()
                + ReportAddress.ORDERED_FILE.path(
                        page.param("forum"), ordered.order().id());
    }

    public List<ReadReportOrders.Ordered> getOrders() {
        if (orders == null) {
            orders = readOrders.latest(page.param("forum"));
        }
        return orders;
    }

    public boolean isUnderWay() {
        return getOrders().stream().anyMatch(ordered -> !ordered.order().hasEnded());
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getLanguage() {
        return language == null ? page.language() : language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}
