package org.toguna.identity.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.toguna.identity.domain.Role;
import org.toguna.shared.page.Route;
import org.toguna.shared.page.Routes;

@ApplicationScoped
public class IdentityRoutes implements Routes {
    @Override
    public List<Route> routes() {
        return List.of(
                new Route("/sign-in", "/identity/sign-in.xhtml", Role.ANYONE),
                new Route("/sign-in/code", "/identity/code.xhtml", Role.ANYONE),
                new Route("/sign-in/link/{link}", "/identity/link.xhtml", Role.ANYONE),
                new Route("/sign-in/second-factor", "/identity/second-factor.xhtml", Role.ANYONE),
                new Route("/sign-in/password", "/identity/password.xhtml", Role.ANYONE),
                new Route("/first-administrator", "/identity/first-administrator.xhtml", Role.ANYONE),
                new Route("/sign-out", "/identity/sign-out.xhtml", Role.SIGNED_IN),
                new Route("/office/password", "/identity/choose-password.xhtml", Role.SIGNED_IN),
                new Route("/office/staff", "/identity/staff.xhtml", Role.ADMINISTRATOR),
                new Route(
                        "/office/people/{person}/second-factor",
                        "/identity/forget-second-factor.xhtml",
                        Role.ADMINISTRATOR),
                new Route("/office/staff/{person}/{role}", "/identity/take-back.xhtml", Role.ADMINISTRATOR),
                new Route("/office/roles/{role}", "/identity/leave.xhtml", Role.SIGNED_IN),
                new Route("/office/forums/{forum}/staff", "/identity/staff.xhtml", Role.ORGANISER, Role.ADMINISTRATOR),
                new Route(
                        "/office/forums/{forum}/staff/{person}/{role}",
                        "/identity/take-back.xhtml",
                        Role.ORGANISER,
                        Role.ADMINISTRATOR),
                new Route("/office/forums/{forum}/roles/{role}", "/identity/leave.xhtml", Role.SIGNED_IN));
    }
}
