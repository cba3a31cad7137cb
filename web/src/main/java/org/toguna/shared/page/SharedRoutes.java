package org.toguna.shared.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.toguna.identity.domain.Role;

@ApplicationScoped
public class SharedRoutes implements Routes {
    @Override
    public List<Route> routes() {
        return List.of(
                new Route("/legal", "/shared/legal.xhtml", Role.ANYONE),
                new Route("/demonstration/mails", "/shared/mails.xhtml", Role.ANYONE),
                new Route("/demonstration/clock", "/shared/clock.xhtml", Role.ADMINISTRATOR));
    }
}
