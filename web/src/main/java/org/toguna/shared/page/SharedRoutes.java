package org.toguna.shared.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.toguna.demonstration.usecase.MoveBusinessClock;
import org.toguna.demonstration.usecase.ReadOutbox;
import org.toguna.identity.usecase.ReadLegalNotice;

@ApplicationScoped
public class SharedRoutes implements Routes {
    @Override
    public List<Route> routes() {
        return List.of(
                new Route("/legal", "/shared/legal.xhtml", ReadLegalNotice.class),
                new Route("/demonstration/mails", "/shared/mails.xhtml", ReadOutbox.class),
                new Route("/demonstration/clock", "/shared/clock.xhtml", MoveBusinessClock.class));
    }
}
