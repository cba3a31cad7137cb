package org.toguna.audit.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.toguna.addresses.usecase.Address;
import org.toguna.audit.usecase.AuditAddress;
import org.toguna.audit.usecase.ReadAuditTrail;
import org.toguna.pages.page.Route;
import org.toguna.pages.page.Routes;

@ApplicationScoped
public class AuditRoutes implements Routes {
    @Override
    public List<Address> addresses() {
        return List.of(AuditAddress.values());
    }

    @Override
    public List<Route> routes() {
        return List.of(
                new Route(AuditAddress.TRAIL, "/audit/trail.xhtml", ReadAuditTrail.class).signed(140, "audit.room"));
    }
}
