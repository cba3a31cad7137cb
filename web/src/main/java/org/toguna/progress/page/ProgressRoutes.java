package org.toguna.progress.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.toguna.addresses.usecase.Address;
import org.toguna.pages.page.Route;
import org.toguna.pages.page.Routes;
import org.toguna.progress.usecase.ProgressAddress;
import org.toguna.progress.usecase.ReadOwnCommitments;
import org.toguna.progress.usecase.ReadProgress;
import org.toguna.progress.usecase.ReadSubmittedReports;
import org.toguna.progress.usecase.ReportProgress;

@ApplicationScoped
public class ProgressRoutes implements Routes {
    @Override
    public List<Address> addresses() {
        return List.of(ProgressAddress.values());
    }

    @Override
    public List<Route> routes() {
        return List.of(
                new Route(ProgressAddress.COMMITMENT, "/progress/commitment.xhtml", ReadProgress.class),
                new Route(ProgressAddress.REPORT, "/progress/report.xhtml", ReportProgress.class),
                new Route(ProgressAddress.OFFICE, "/progress/office-reports.xhtml", ReadSubmittedReports.class)
                        .signed(65, "progress.room"),
                new Route(ProgressAddress.OWN, "/progress/office-own-commitments.xhtml", ReadOwnCommitments.class)
                        .signed(66, "progress.own.room"),
                new Route(ProgressAddress.DECIDE, "/progress/office-report.xhtml", ReadSubmittedReports.class));
    }
}
