package org.toguna.report.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.toguna.pages.page.Route;
import org.toguna.pages.page.Routes;
import org.toguna.report.usecase.OrderReport;
import org.toguna.report.usecase.ReadReports;

@ApplicationScoped
public class ReportRoutes implements Routes {
    @Override
    public List<Route> routes() {
        return List.of(
                new Route("/forums/{forum}/reports", "/report/reports.xhtml", ReadReports.class),
                new Route("/forums/{forum}/reports/{number}", "/report/report.xhtml", ReadReports.class),
                new Route("/office/forums/{forum}/reports", "/report/office.xhtml", OrderReport.class));
    }
}
