package org.toguna.following.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.toguna.following.usecase.CallCommittee;
import org.toguna.following.usecase.ConfirmFollowing;
import org.toguna.following.usecase.FileMinutes;
import org.toguna.following.usecase.FollowRegister;
import org.toguna.following.usecase.LeaveFollowers;
import org.toguna.following.usecase.ReadCommittee;
import org.toguna.following.usecase.ReadMyContributions;
import org.toguna.pages.page.Route;
import org.toguna.pages.page.Routes;

@ApplicationScoped
public class FollowingRoutes implements Routes {
    @Override
    public List<Route> routes() {
        return List.of(
                new Route("/forums/{forum}/follow", "/following/follow.xhtml", FollowRegister.class),
                new Route(
                        "/forums/{forum}/commitments/{number}/follow", "/following/follow.xhtml", FollowRegister.class),
                new Route("/follow/confirm/{token}", "/following/confirm.xhtml", ConfirmFollowing.class),
                new Route("/follow/leave/{token}", "/following/leave.xhtml", LeaveFollowers.class),
                new Route("/forums/{forum}/contributions", "/following/contributions.xhtml", ReadMyContributions.class),
                new Route("/forums/{forum}/committee", "/following/committee.xhtml", ReadCommittee.class),
                new Route("/office/forums/{forum}/committee", "/following/office-committee.xhtml", CallCommittee.class),
                new Route(
                        "/office/forums/{forum}/committee/{meeting}",
                        "/following/office-meeting.xhtml",
                        FileMinutes.class));
    }
}
