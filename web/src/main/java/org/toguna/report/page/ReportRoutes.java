package org.toguna.report.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.toguna.report.usecase.OrderReport;
import org.toguna.report.usecase.ReadReports;
import org.toguna.shared.page.Route;
import org.toguna.shared.page.Routes;

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
