package org.toguna.registration.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.toguna.identity.domain.Role;
import org.toguna.shared.page.Route;
import org.toguna.shared.page.Routes;

@ApplicationScoped
public class RegistrationRoutes implements Routes {
    @Override
    public List<Route> routes() {
        return List.of(
                new Route("/forums/{forum}/register", "/registration/register.xhtml", Role.ANYONE),
                new Route("/forums/{forum}/register/confirm", "/registration/confirm.xhtml", Role.ANYONE),
                new Route("/forums/{forum}/register/confirm/{link}", "/registration/confirm-link.xhtml", Role.ANYONE),
                new Route("/forums/{forum}/register/done", "/registration/done.xhtml", Role.ANYONE),
                new Route("/forums/{forum}/participation", "/registration/participation.xhtml", Role.ANYONE),
                new Route("/office/forums/{forum}/registrations", "/registration/office.xhtml", Role.ORGANISER),
                new Route("/my-data", "/registration/my-data.xhtml", Role.SIGNED_IN),
                new Route("/office/erasure", "/registration/erasure.xhtml", Role.ADMINISTRATOR));
    }
}
