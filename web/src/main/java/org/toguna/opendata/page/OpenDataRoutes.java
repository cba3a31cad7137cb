package org.toguna.opendata.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.toguna.identity.domain.Role;
import org.toguna.shared.page.Route;
import org.toguna.shared.page.Routes;

@ApplicationScoped
public class OpenDataRoutes implements Routes {
    @Override
    public List<Route> routes() {
        return List.of(
                new Route("/forums/{forum}/data", "/opendata/data.xhtml", Role.ANYONE),
                new Route("/forums/{forum}/embed", "/opendata/embed.xhtml", Role.ANYONE));
    }
}
