package org.toguna.agenda.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.toguna.identity.domain.Role;
import org.toguna.shared.page.Route;
import org.toguna.shared.page.Routes;

@ApplicationScoped
public class AgendaRoutes implements Routes {
    @Override
    public List<Route> routes() {
        return List.of(
                new Route("/forums/{forum}/agenda", "/agenda/agenda.xhtml", Role.ANYONE),
                new Route("/forums/{forum}/contribute", "/agenda/contribute.xhtml", Role.PARTICIPANT),
                new Route("/office/forums/{forum}/agenda", "/agenda/office.xhtml", Role.ORGANISER, Role.RAPPORTEUR),
                new Route(
                        "/office/forums/{forum}/agenda/{contribution}",
                        "/agenda/decide.xhtml",
                        Role.ORGANISER,
                        Role.RAPPORTEUR));
    }
}
