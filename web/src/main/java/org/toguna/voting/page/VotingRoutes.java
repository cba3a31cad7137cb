package org.toguna.voting.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
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

@ApplicationScoped
public class VotingRoutes implements Routes {
    @Override
    public List<Route> routes() {
        return List.of(
                new Route("/forums/{forum}/vote", "/voting/vote.xhtml", ReadPolls.class),
                new Route("/forums/{forum}/vote/ballot", "/voting/ballot.xhtml", CastBallot.class),
                new Route("/forums/{forum}/vote/done", "/voting/done.xhtml", CastBallot.class),
                new Route("/forums/{forum}/boxes/{box}", "/voting/box.xhtml", ReadVerifiableVotes.class),
                new Route("/forums/{forum}/boxes/{box}/booth", "/voting/booth.xhtml", ReadVerifiableVotes.class)
                        .computing(),
                new Route("/forums/{forum}/boxes/{box}/trustee", "/voting/trustee.xhtml", ReadTrusteeDesk.class)
                        .computing(),
                new Route("/forums/{forum}/boxes/{box}/registrar", "/voting/registrar.xhtml", ReadRegistrarDesk.class)
                        .computing(),
                new Route("/forums/{forum}/boxes/{box}/places/{place}", "/voting/place.xhtml", ReadPlaceSheet.class),
                new Route("/forums/{forum}/boxes/{box}/void", "/voting/void.xhtml", VoidVote.class),
                new Route(
                        "/office/forums/{forum}/boxes/{box}/places",
                        "/voting/office-places.xhtml",
                        ReadPollingPlaces.class),
                new Route(
                        "/office/forums/{forum}/boxes/{box}/places/{place}",
                        "/voting/office-place.xhtml",
                        ChangePollingPlace.class),
                new Route("/office/forums/{forum}/boxes", "/voting/office-boxes.xhtml", PrepareVerifiableVote.class),
                new Route("/office/forums/{forum}/boxes/{box}", "/voting/office-box.xhtml", SetUpVerifiableVote.class),
                new Route(
                        "/office/forums/{forum}/boxes/{box}/questions",
                        "/voting/office-question.xhtml",
                        AddBoxQuestion.class),
                new Route(
                        "/office/forums/{forum}/boxes/{box}/questions/{number}",
                        "/voting/office-question.xhtml",
                        ChangeBoxQuestion.class),
                new Route("/office/forums/{forum}/votes", "/voting/office.xhtml", PreparePoll.class),
                new Route("/office/forums/{forum}/votes/{id}", "/voting/poll.xhtml", ChangePoll.class));
    }
}
