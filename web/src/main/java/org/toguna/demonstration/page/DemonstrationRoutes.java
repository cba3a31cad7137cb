package org.toguna.demonstration.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.toguna.addresses.usecase.Address;
import org.toguna.demonstration.usecase.DemonstrationAddress;
import org.toguna.demonstration.usecase.MoveBusinessClock;
import org.toguna.demonstration.usecase.ReadOutbox;
import org.toguna.pages.page.Route;
import org.toguna.pages.page.Routes;

@ApplicationScoped
public class DemonstrationRoutes implements Routes {
    @Override
    public List<Address> addresses() {
        return List.of(DemonstrationAddress.values());
    }

    @Override
    public List<Route> routes() {
        return List.of(
                new Route(DemonstrationAddress.MAILS, "/demonstration/mails.xhtml", ReadOutbox.class),
                new Route(DemonstrationAddress.CLOCK, "/demonstration/clock.xhtml", MoveBusinessClock.class));
    }
}
