package org.toguna.voting.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.toguna.identity.domain.Role;
import org.toguna.shared.page.Route;
import org.toguna.shared.page.Routes;

@ApplicationScoped
public class VotingRoutes implements Routes {
    @Override
    public List<Route> routes() {
        return List.of(
                new Route("/forums/{forum}/vote", "/voting/vote.xhtml", Role.ANYONE),
                new Route("/forums/{forum}/vote/ballot", "/voting/ballot.xhtml", Role.PARTICIPANT),
                new Route("/forums/{forum}/vote/done", "/voting/done.xhtml", Role.PARTICIPANT),
                new Route("/forums/{forum}/boxes/{box}", "/voting/box.xhtml", Role.ANYONE),
                new Route("/forums/{forum}/boxes/{box}/booth", "/voting/booth.xhtml", Role.ANYONE).computing(),
                new Route("/forums/{forum}/boxes/{box}/trustee", "/voting/trustee.xhtml", Role.ANYONE).computing(),
                new Route("/forums/{forum}/boxes/{box}/registrar", "/voting/registrar.xhtml", Role.ANYONE).computing(),
                new Route(
                        "/forums/{forum}/boxes/{box}/places/{place}",
                        "/voting/place.xhtml",
                        Role.ORGANISER,
                        Role.RAPPORTEUR,
                        Role.PARTICIPANT),
                new Route("/forums/{forum}/boxes/{box}/void", "/voting/void.xhtml", Role.PARTICIPANT),
                new Route("/office/forums/{forum}/boxes/{box}/places", "/voting/office-places.xhtml", Role.ORGANISER),
                new Route(
                        "/office/forums/{forum}/boxes/{box}/places/{place}",
                        "/voting/office-place.xhtml",
                        Role.ORGANISER),
                new Route("/office/forums/{forum}/boxes", "/voting/office-boxes.xhtml", Role.ORGANISER),
                new Route("/office/forums/{forum}/boxes/{box}", "/voting/office-box.xhtml", Role.ORGANISER),
                new Route(
                        "/office/forums/{forum}/boxes/{box}/questions",
                        "/voting/office-question.xhtml",
                        Role.ORGANISER),
                new Route(
                        "/office/forums/{forum}/boxes/{box}/questions/{number}",
                        "/voting/office-question.xhtml",
                        Role.ORGANISER),
                new Route("/office/forums/{forum}/votes", "/voting/office.xhtml", Role.ORGANISER),
                new Route("/office/forums/{forum}/votes/{id}", "/voting/poll.xhtml", Role.ORGANISER));
    }
}
