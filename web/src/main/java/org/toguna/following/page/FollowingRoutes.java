package org.toguna.following.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.toguna.identity.domain.Role;
import org.toguna.shared.page.Route;
import org.toguna.shared.page.Routes;

@ApplicationScoped
public class FollowingRoutes implements Routes {
    private static final Role[] SECRETARIAT = {Role.ORGANISER, Role.RAPPORTEUR};

    @Override
    public List<Route> routes() {
        return List.of(
                new Route("/forums/{forum}/follow", "/following/follow.xhtml", Role.ANYONE),
                new Route("/forums/{forum}/commitments/{number}/follow", "/following/follow.xhtml", Role.ANYONE),
                new Route("/follow/confirm/{token}", "/following/confirm.xhtml", Role.ANYONE),
                new Route("/follow/leave/{token}", "/following/leave.xhtml", Role.ANYONE),
                new Route("/forums/{forum}/contributions", "/following/contributions.xhtml", Role.PARTICIPANT),
                new Route("/forums/{forum}/commitments/{number}/testify", "/following/testify.xhtml", Role.PARTICIPANT),
                new Route("/testify/{token}", "/following/witness.xhtml", Role.ANYONE),
                new Route("/forums/{forum}/committee", "/following/committee.xhtml", Role.ANYONE),
                new Route("/office/forums/{forum}/testimonies", "/following/office-testimonies.xhtml", Role.ORGANISER),
                new Route(
                        "/office/forums/{forum}/testimonies/{testimony}",
                        "/following/office-testimony.xhtml",
                        Role.ORGANISER),
                new Route("/office/forums/{forum}/committee", "/following/office-committee.xhtml", SECRETARIAT),
                new Route(
                        "/office/forums/{forum}/committee/{meeting}", "/following/office-meeting.xhtml", SECRETARIAT));
    }
}
