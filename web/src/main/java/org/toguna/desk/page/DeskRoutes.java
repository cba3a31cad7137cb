package org.toguna.desk.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.toguna.addresses.usecase.Address;
import org.toguna.desk.usecase.ReadDesk;
import org.toguna.identity.usecase.IdentityAddress;
import org.toguna.pages.page.Route;
import org.toguna.pages.page.Routes;

@ApplicationScoped
public class DeskRoutes implements Routes {
    /** None of its own: letters of a feature before lead here. */
    @Override
    public List<Address> addresses() {
        return List.of();
    }

    @Override
    public List<Route> routes() {
        return List.of(new Route(IdentityAddress.OFFICE, "/desk/desk.xhtml", ReadDesk.class));
    }
}
