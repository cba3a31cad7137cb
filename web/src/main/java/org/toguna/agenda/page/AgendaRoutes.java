package org.toguna.agenda.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.toguna.addresses.usecase.Address;
import org.toguna.agenda.usecase.AgendaAddress;
import org.toguna.agenda.usecase.PostContribution;
import org.toguna.agenda.usecase.ReadAgenda;
import org.toguna.agenda.usecase.ReadAllContributions;
import org.toguna.pages.page.Route;
import org.toguna.pages.page.Routes;

@ApplicationScoped
public class AgendaRoutes implements Routes {
    @Override
    public List<Address> addresses() {
        return List.of(AgendaAddress.values());
    }

    @Override
    public List<Route> routes() {
        return List.of(
                new Route(AgendaAddress.AGENDA, "/agenda/agenda.xhtml", ReadAgenda.class).signed(20, "agenda.tab"),
                new Route(AgendaAddress.CONTRIBUTE, "/agenda/contribute.xhtml", PostContribution.class),
                new Route(AgendaAddress.OFFICE, "/agenda/office.xhtml", ReadAllContributions.class)
                        .signed(30, "agenda.room"),
                new Route(AgendaAddress.DECIDE, "/agenda/decide.xhtml", ReadAllContributions.class));
    }
}
