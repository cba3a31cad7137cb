package org.toguna.report.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.toguna.addresses.usecase.Address;
import org.toguna.pages.page.Route;
import org.toguna.pages.page.Routes;
import org.toguna.report.usecase.OrderReport;
import org.toguna.report.usecase.ReadReports;
import org.toguna.report.usecase.ReportAddress;

@ApplicationScoped
public class ReportRoutes implements Routes {
    @Override
    public List<Address> addresses() {
        return List.of(ReportAddress.values());
    }

    @Override
    public List<Route> routes() {
        return List.of(
                new Route(ReportAddress.REPORTS, "/report/reports.xhtml", ReadReports.class)
                        .signed(70, "report.tab")
                        .inArchivesToo(),
                new Route(ReportAddress.REPORT, "/report/report.xhtml", ReadReports.class),
                new Route(ReportAddress.OFFICE, "/report/office.xhtml", OrderReport.class).signed(110, "report.room"));
    }
}
