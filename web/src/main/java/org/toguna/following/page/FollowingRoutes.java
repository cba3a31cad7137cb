package org.toguna.following.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.toguna.addresses.usecase.Address;
import org.toguna.commitment.usecase.CommitmentAddress;
import org.toguna.following.usecase.CallCommittee;
import org.toguna.following.usecase.ConfirmFollowing;
import org.toguna.following.usecase.FileMinutes;
import org.toguna.following.usecase.FollowRegister;
import org.toguna.following.usecase.FollowingAddress;
import org.toguna.following.usecase.LeaveFollowers;
import org.toguna.following.usecase.ReadCommittee;
import org.toguna.following.usecase.ReadMyContributions;
import org.toguna.pages.page.Panel;
import org.toguna.pages.page.Route;
import org.toguna.pages.page.Routes;
import org.toguna.progress.usecase.ProgressAddress;

@ApplicationScoped
public class FollowingRoutes implements Routes {
    @Override
    public List<Address> addresses() {
        return List.of(FollowingAddress.values());
    }

    @Override
    public List<Route> routes() {
        return List.of(
                new Route(FollowingAddress.FOLLOW, "/following/follow.xhtml", FollowRegister.class),
                new Route(FollowingAddress.FOLLOW_COMMITMENT, "/following/follow.xhtml", FollowRegister.class),
                new Route(FollowingAddress.CONFIRM, "/following/confirm.xhtml", ConfirmFollowing.class),
                new Route(FollowingAddress.LEAVE, "/following/leave.xhtml", LeaveFollowers.class),
                new Route(FollowingAddress.CONTRIBUTIONS, "/following/contributions.xhtml", ReadMyContributions.class),
                new Route(FollowingAddress.COMMITTEE, "/following/committee.xhtml", ReadCommittee.class),
                new Route(FollowingAddress.OFFICE, "/following/office-committee.xhtml", CallCommittee.class)
                        .signed(80, "following.room"),
                new Route(FollowingAddress.OFFICE_MEETING, "/following/office-meeting.xhtml", FileMinutes.class));
    }

    @Override
    public List<Panel> panels() {
        return List.of(
                new Panel(CommitmentAddress.COMMITMENTS, 10, "/following/beside-commitments.xhtml"),
                new Panel(ProgressAddress.COMMITMENT, 20, "/following/beside-commitment.xhtml"));
    }
}
