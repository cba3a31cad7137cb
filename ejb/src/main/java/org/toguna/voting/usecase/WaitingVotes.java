package org.toguna.voting.usecase;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.toguna.forum.usecase.Scene;
import org.toguna.forum.usecase.Waiting;
import org.toguna.forum.usecase.Waits;
import org.toguna.identity.domain.Mandate;
import org.toguna.identity.domain.Role;
import org.toguna.values.Backlog;
import org.toguna.values.LocalizedText;
import org.toguna.voting.domain.PollingPlace;
import org.toguna.voting.domain.PollingPlaces;
import org.toguna.voting.domain.VerifiableVotes;
import org.toguna.voting.domain.Voiding;

/** Void votes wait for the association that is to agree, and polling places for the consular officer who is to count. */
@Dependent
public class WaitingVotes implements Waits {
    private final VerifiableVotes votes;
    private final PollingPlaces places;

    @Inject
    public WaitingVotes(VerifiableVotes votes, PollingPlaces places) {
        this.votes = votes;
        this.places = places;
    }

    @Override
    public List<Waiting> in(Scene on) {
        var slug = on.forum().slug();
        var waiting = new ArrayList<Waiting>();
        if (on.may(VoidVote.class) || on.may(AskToVoidVote.class)) {
            for (var asked : votes.asked(on.forumId())) {
                if (asked.isAskedOf(on.person())) {
                    waiting.addAll(of("voting.waits.void", asked, VotingAddress.VOID.path(slug, asked.boxId())));
                } else if (on.may(AskToVoidVote.class)) {
                    waiting.addAll(
                            of("voting.waits.voidAsked", asked, VotingAddress.OFFICE_BOX.path(slug, asked.boxId())));
                }
            }
        }
        var countries = on.mandates(Role.CONSULAR_OFFICER).stream()
                .map(Mandate::jurisdiction)
                .flatMap(Optional::stream)
                .flatMap(jurisdiction -> jurisdiction.countries().stream())
                .collect(toSet());
        places.toCount(on.forumId(), countries).stream()
                .flatMap(place -> of(slug, place))
                .forEach(waiting::add);
        return waiting;
    }

    private static List<Waiting> of(String kind, Voiding asked, String path) {
        return Waiting.of(kind, new Backlog(1, Optional.of(asked.askedAt())), path).stream()
                .toList();
    }

    private static Stream<Waiting> of(String slug, PollingPlace place) {
        return Waiting.of(
                "voting.waits.place",
                new Backlog(1, Optional.empty()),
                VotingAddress.PLACE.path(slug, place.boxId(), place.id()))
                .map(waiting -> waiting.about(LocalizedText.french(place.name())))
                .stream();
    }
}
