package org.toguna.identity.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.toguna.identity.usecase.AskForCode;
import org.toguna.identity.usecase.ChoosePassword;
import org.toguna.identity.usecase.CreateFirstAdministrator;
import org.toguna.identity.usecase.ForgetSecondFactor;
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
    public List<Route> routes() {
        return List.of(
                new Route("/sign-in", "/identity/sign-in.xhtml", AskForCode.class),
                new Route("/sign-in/code", "/identity/code.xhtml", SignInByCode.class),
                new Route("/sign-in/link/{link}", "/identity/link.xhtml", SignInByCode.class),
                new Route("/sign-in/second-factor", "/identity/second-factor.xhtml", ShowSecondFactor.class),
                new Route("/sign-in/password", "/identity/password.xhtml", SignInByPassword.class),
                new Route(
                        "/first-administrator", "/identity/first-administrator.xhtml", CreateFirstAdministrator.class),
                new Route("/sign-out", "/identity/sign-out.xhtml", SignOut.class),
                new Route("/legal", "/identity/legal.xhtml", ReadLegalNotice.class),
                new Route("/office/password", "/identity/choose-password.xhtml", ChoosePassword.class),
                new Route("/office/staff", "/identity/staff.xhtml", ReadInstallationStaff.class),
                new Route(
                        "/office/people/{person}/second-factor",
                        "/identity/forget-second-factor.xhtml",
                        ForgetSecondFactor.class),
                new Route("/office/staff/{person}/{role}", "/identity/take-back.xhtml", TakeBackInstallationRole.class),
                new Route("/office/roles/{role}", "/identity/leave.xhtml", LeaveRole.class),
                new Route("/office/forums/{forum}/staff", "/identity/staff.xhtml", ReadStaff.class),
                new Route(
                        "/office/forums/{forum}/staff/{person}/{role}",
                        "/identity/take-back.xhtml",
                        TakeBackRole.class),
                new Route(
                        "/office/forums/{forum}/staff/{person}/{role}/{institution}",
                        "/identity/take-back.xhtml",
                        TakeBackRole.class),
                new Route("/office/forums/{forum}/roles/{role}", "/identity/leave.xhtml", LeaveRole.class));
    }
}
