package org.toguna.report.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.toguna.identity.domain.Role;
import org.toguna.shared.page.Route;
import org.toguna.shared.page.Routes;

@ApplicationScoped
public class ReportRoutes implements Routes {
    @Override
    public List<Route> routes() {
        return List.of(
                new Route("/forums/{forum}/reports", "/report/reports.xhtml", Role.ANYONE),
                new Route("/forums/{forum}/reports/{number}", "/report/report.xhtml", Role.ANYONE),
                new Route("/office/forums/{forum}/reports", "/report/office.xhtml", Role.ORGANISER, Role.RAPPORTEUR));
    }
}
