package org.toguna.registration.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.toguna.pages.page.Route;
import org.toguna.pages.page.Routes;
import org.toguna.registration.usecase.ConfirmRegistration;
import org.toguna.registration.usecase.EraseParticipant;
import org.toguna.registration.usecase.ReadOwnData;
import org.toguna.registration.usecase.ReadParticipation;
import org.toguna.registration.usecase.ReadRegistrations;
import org.toguna.registration.usecase.RegisterParticipant;

@ApplicationScoped
public class RegistrationRoutes implements Routes {
    @Override
    public List<Route> routes() {
        return List.of(
                new Route("/forums/{forum}/register", "/registration/register.xhtml", RegisterParticipant.class),
                new Route("/forums/{forum}/register/confirm", "/registration/confirm.xhtml", ConfirmRegistration.class),
                new Route(
                        "/forums/{forum}/register/confirm/{link}",
                        "/registration/confirm-link.xhtml",
                        ConfirmRegistration.class),
                new Route("/forums/{forum}/register/done", "/registration/done.xhtml", ConfirmRegistration.class),
                new Route(
                        "/forums/{forum}/participation", "/registration/participation.xhtml", ReadParticipation.class),
                new Route(
                        "/office/forums/{forum}/registrations", "/registration/office.xhtml", ReadRegistrations.class),
                new Route("/my-data", "/registration/my-data.xhtml", ReadOwnData.class),
                new Route("/office/erasure", "/registration/erasure.xhtml", EraseParticipant.class));
    }
}
