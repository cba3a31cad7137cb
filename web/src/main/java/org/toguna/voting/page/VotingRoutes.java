package org.toguna.voting.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.toguna.addresses.usecase.Address;
import org.toguna.pages.page.Route;
import org.toguna.pages.page.Routes;
import org.toguna.voting.usecase.AddBoxQuestion;
import org.toguna.voting.usecase.CastBallot;
import org.toguna.voting.usecase.ChangeBoxQuestion;
import org.toguna.voting.usecase.ChangePoll;
import org.toguna.voting.usecase.ChangePollingPlace;
import org.toguna.voting.usecase.PreparePoll;
import org.toguna.voting.usecase.PrepareVerifiableVote;
import org.toguna.voting.usecase.ReadPlaceSheet;
import org.toguna.voting.usecase.ReadPollingPlaces;
import org.toguna.voting.usecase.ReadPolls;
import org.toguna.voting.usecase.ReadRegistrarDesk;
import org.toguna.voting.usecase.ReadTrusteeDesk;
import org.toguna.voting.usecase.ReadVerifiableVotes;
import org.toguna.voting.usecase.SetUpVerifiableVote;
import org.toguna.voting.usecase.VoidVote;
import org.toguna.voting.usecase.VotingAddress;

@ApplicationScoped
public class VotingRoutes implements Routes {
    @Override
    public List<Address> addresses() {
        return List.of(VotingAddress.values());
    }

    @Override
    public List<Route> routes() {
        return List.of(
                new Route(VotingAddress.VOTE, "/voting/vote.xhtml", ReadPolls.class).signed(30, "voting.tab"),
                new Route(VotingAddress.BALLOT, "/voting/ballot.xhtml", CastBallot.class),
                new Route(VotingAddress.DONE, "/voting/done.xhtml", CastBallot.class),
                new Route(VotingAddress.BOX, "/voting/box.xhtml", ReadVerifiableVotes.class),
                new Route(VotingAddress.BOOTH, "/voting/booth.xhtml", ReadVerifiableVotes.class).computing(),
                new Route(VotingAddress.TRUSTEE, "/voting/trustee.xhtml", ReadTrusteeDesk.class).computing(),
                new Route(VotingAddress.REGISTRAR, "/voting/registrar.xhtml", ReadRegistrarDesk.class).computing(),
                new Route(VotingAddress.PLACE, "/voting/place.xhtml", ReadPlaceSheet.class),
                new Route(VotingAddress.VOID, "/voting/void.xhtml", VoidVote.class),
                new Route(VotingAddress.OFFICE_PLACES, "/voting/office-places.xhtml", ReadPollingPlaces.class),
                new Route(VotingAddress.OFFICE_PLACE, "/voting/office-place.xhtml", ChangePollingPlace.class),
                new Route(VotingAddress.OFFICE_BOXES, "/voting/office-boxes.xhtml", PrepareVerifiableVote.class),
                new Route(VotingAddress.OFFICE_BOX, "/voting/office-box.xhtml", SetUpVerifiableVote.class),
                new Route(VotingAddress.ADD_QUESTION, "/voting/office-question.xhtml", AddBoxQuestion.class),
                new Route(VotingAddress.CHANGE_QUESTION, "/voting/office-question.xhtml", ChangeBoxQuestion.class),
                new Route(VotingAddress.OFFICE, "/voting/office.xhtml", PreparePoll.class).signed(40, "voting.room"),
                new Route(VotingAddress.CHANGE_POLL, "/voting/poll.xhtml", ChangePoll.class));
    }
}
