package org.toguna.agenda.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.toguna.agenda.usecase.PostContribution;
import org.toguna.agenda.usecase.ReadAgenda;
import org.toguna.agenda.usecase.ReadAllContributions;
import org.toguna.pages.page.Route;
import org.toguna.pages.page.Routes;

@ApplicationScoped
public class AgendaRoutes implements Routes {
    @Override
    public List<Route> routes() {
        return List.of(
                new Route("/forums/{forum}/agenda", "/agenda/agenda.xhtml", ReadAgenda.class),
                new Route("/forums/{forum}/contribute", "/agenda/contribute.xhtml", PostContribution.class),
                new Route("/office/forums/{forum}/agenda", "/agenda/office.xhtml", ReadAllContributions.class),
                new Route(
                        "/office/forums/{forum}/agenda/{contribution}",
                        "/agenda/decide.xhtml",
                        ReadAllContributions.class));
    }
}
