package org.toguna.progress.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.toguna.pages.page.Route;
import org.toguna.pages.page.Routes;
import org.toguna.progress.usecase.ReadProgress;
import org.toguna.progress.usecase.ReadSubmittedReports;
import org.toguna.progress.usecase.ReportProgress;

@ApplicationScoped
public class ProgressRoutes implements Routes {
    @Override
    public List<Route> routes() {
        return List.of(
                new Route("/forums/{forum}/commitments/{number}", "/progress/commitment.xhtml", ReadProgress.class),
                new Route(
                        "/forums/{forum}/commitments/{number}/report", "/progress/report.xhtml", ReportProgress.class),
                new Route(
                        "/office/forums/{forum}/progress",
                        "/progress/office-reports.xhtml",
                        ReadSubmittedReports.class),
                new Route(
                        "/office/forums/{forum}/progress/{number}/{report}",
                        "/progress/office-report.xhtml",
                        ReadSubmittedReports.class));
    }
}
