package org.toguna.registration.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.toguna.addresses.usecase.Address;
import org.toguna.pages.page.Route;
import org.toguna.pages.page.Routes;
import org.toguna.registration.usecase.ConfirmRegistration;
import org.toguna.registration.usecase.EraseParticipant;
import org.toguna.registration.usecase.ReadOwnData;
import org.toguna.registration.usecase.ReadParticipation;
import org.toguna.registration.usecase.ReadRegistrations;
import org.toguna.registration.usecase.RegisterParticipant;
import org.toguna.registration.usecase.RegistrationAddress;

@ApplicationScoped
public class RegistrationRoutes implements Routes {
    @Override
    public List<Address> addresses() {
        return List.of(RegistrationAddress.values());
    }

    @Override
    public List<Route> routes() {
        return List.of(
                new Route(RegistrationAddress.REGISTER, "/registration/register.xhtml", RegisterParticipant.class),
                new Route(RegistrationAddress.CONFIRM, "/registration/confirm.xhtml", ConfirmRegistration.class),
                new Route(
                        RegistrationAddress.CONFIRM_BY_LINK,
                        "/registration/confirm-link.xhtml",
                        ConfirmRegistration.class),
                new Route(RegistrationAddress.DONE, "/registration/done.xhtml", ConfirmRegistration.class),
                new Route(
                        RegistrationAddress.PARTICIPATION,
                        "/registration/participation.xhtml",
                        ReadParticipation.class),
                new Route(RegistrationAddress.OFFICE, "/registration/office.xhtml", ReadRegistrations.class)
                        .signed(20, "registration.room"),
                new Route(RegistrationAddress.MY_DATA, "/registration/my-data.xhtml", ReadOwnData.class),
                new Route(RegistrationAddress.ERASURE, "/registration/erasure.xhtml", EraseParticipant.class)
                        .signed(40, "registration.erasure"));
    }
}
