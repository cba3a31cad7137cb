package org.toguna.audit.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.toguna.audit.usecase.ReadAuditTrail;
import org.toguna.pages.page.Route;
import org.toguna.pages.page.Routes;

@ApplicationScoped
public class AuditRoutes implements Routes {
    @Override
    public List<Route> routes() {
        return List.of(new Route("/office/forums/{forum}/audit", "/audit/trail.xhtml", ReadAuditTrail.class));
    }
}
