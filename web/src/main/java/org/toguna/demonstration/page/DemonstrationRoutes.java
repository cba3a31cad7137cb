package org.toguna.demonstration.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.toguna.demonstration.usecase.MoveBusinessClock;
import org.toguna.demonstration.usecase.ReadOutbox;
import org.toguna.pages.page.Route;
import org.toguna.pages.page.Routes;

@ApplicationScoped
public class DemonstrationRoutes implements Routes {
    @Override
    public List<Route> routes() {
        return List.of(
                new Route("/demonstration/mails", "/demonstration/mails.xhtml", ReadOutbox.class),
                new Route("/demonstration/clock", "/clock/clock.xhtml", MoveBusinessClock.class));
    }
}
