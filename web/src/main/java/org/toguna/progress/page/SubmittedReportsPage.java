package org.toguna.progress.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.toguna.pages.page.CurrentPage;
import org.toguna.progress.domain.SubmittedReport;
import org.toguna.progress.usecase.ReadSubmittedReports;
import org.toguna.values.Page;

/** The reports of focal points that wait to be confirmed or published. */
@Named
@RequestScoped
public class SubmittedReportsPage {
    private static final int PER_PAGE = 20;

    @Inject
    CurrentPage page;

    @Inject
    ReadSubmittedReports reports;

    private Page<SubmittedReport> list;

    public Page<SubmittedReport> getList() {
        if (list == null) {
            list = reports.page(page.param("forum"), page.wanted(PER_PAGE));
        }
        return list;
    }
}
