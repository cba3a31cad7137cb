package org.toguna.identity.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.toguna.addresses.usecase.Address;
import org.toguna.identity.usecase.AskForCode;
import org.toguna.identity.usecase.ChoosePassword;
import org.toguna.identity.usecase.CreateFirstAdministrator;
import org.toguna.identity.usecase.ForgetSecondFactor;
import org.toguna.identity.usecase.IdentityAddress;
import org.toguna.identity.usecase.LeaveRole;
import org.toguna.identity.usecase.ReadInstallationStaff;
import org.toguna.identity.usecase.ReadLegalNotice;
import org.toguna.identity.usecase.ReadStaff;
import org.toguna.identity.usecase.ShowSecondFactor;
import org.toguna.identity.usecase.SignInByCode;
import org.toguna.identity.usecase.SignInByPassword;
import org.toguna.identity.usecase.SignOut;
import org.toguna.identity.usecase.TakeBackInstallationRole;
import org.toguna.identity.usecase.TakeBackRole;
import org.toguna.pages.page.Route;
import org.toguna.pages.page.Routes;

@ApplicationScoped
public class IdentityRoutes implements Routes {
    @Override
    public List<Address> addresses() {
        return List.of(IdentityAddress.values());
    }

    @Override
    public List<Route> routes() {
        return List.of(
                new Route(IdentityAddress.SIGN_IN, "/identity/sign-in.xhtml", AskForCode.class),
                new Route(IdentityAddress.CODE, "/identity/code.xhtml", SignInByCode.class),
                new Route(IdentityAddress.LINK, "/identity/link.xhtml", SignInByCode.class),
                new Route(IdentityAddress.SECOND_FACTOR, "/identity/second-factor.xhtml", ShowSecondFactor.class),
                new Route(IdentityAddress.PASSWORD, "/identity/password.xhtml", SignInByPassword.class),
                new Route(
                        IdentityAddress.FIRST_ADMINISTRATOR,
                        "/identity/first-administrator.xhtml",
                        CreateFirstAdministrator.class),
                new Route(IdentityAddress.SIGN_OUT, "/identity/sign-out.xhtml", SignOut.class),
                new Route(IdentityAddress.LEGAL, "/identity/legal.xhtml", ReadLegalNotice.class),
                new Route(IdentityAddress.CHOOSE_PASSWORD, "/identity/choose-password.xhtml", ChoosePassword.class)
                        .signed(50, "identity.password.choose"),
                new Route(IdentityAddress.INSTALLATION_STAFF, "/identity/staff.xhtml", ReadInstallationStaff.class)
                        .signed(20, "identity.staff.title"),
                new Route(
                        IdentityAddress.FORGET_SECOND_FACTOR,
                        "/identity/forget-second-factor.xhtml",
                        ForgetSecondFactor.class),
                new Route(
                        IdentityAddress.TAKE_BACK_INSTALLATION_ROLE,
                        "/identity/take-back.xhtml",
                        TakeBackInstallationRole.class),
                new Route(IdentityAddress.LEAVE_INSTALLATION_ROLE, "/identity/leave.xhtml", LeaveRole.class),
                new Route(IdentityAddress.STAFF, "/identity/staff.xhtml", ReadStaff.class).signed(120, "identity.room"),
                new Route(IdentityAddress.TAKE_BACK_ROLE, "/identity/take-back.xhtml", TakeBackRole.class),
                new Route(
                        IdentityAddress.TAKE_BACK_ROLE_FOR_INSTITUTION,
                        "/identity/take-back.xhtml",
                        TakeBackRole.class),
                new Route(IdentityAddress.LEAVE_ROLE, "/identity/leave.xhtml", LeaveRole.class));
    }
}
