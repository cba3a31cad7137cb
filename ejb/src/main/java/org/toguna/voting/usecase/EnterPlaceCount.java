package org.toguna.voting.usecase;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.Happened;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;
import org.toguna.voting.domain.Counts;
import org.toguna.voting.domain.PollingPlaces;
import org.toguna.voting.domain.VerifiableVotes;

/** Two people, each by themselves, write down what they found in a polling place; once both found the same, it is agreed. */
@Act(by = {Role.ORGANISER, Role.RAPPORTEUR, Role.CONSULAR_OFFICER, Role.PARTICIPANT})
public class EnterPlaceCount {
    private final Stage stage;
    private final VerifiableVotes votes;
    private final PollingPlaces places;
    private final Tellers tellers;
    private final Event<Happened> happened;

    @Inject
    EnterPlaceCount(
            Stage stage, VerifiableVotes votes, PollingPlaces places, Tellers tellers, Event<Happened> happened) {
        this.stage = stage;
        this.votes = votes;
        this.places = places;
        this.tellers = tellers;
        this.happened = happened;
    }

    /** @throws org.toguna.values.Refusal {@code voting.place.notTeller}, or what {@link PollingPlaces#enter} refuses */
    public void enter(String slug, UUID box, UUID id, Counts counts) {
        stage.act(this, slug, on -> {
            var vote = votes.lock(on.forumId(), box);
            var place = places.get(vote, id);
            places.enter(vote, place, tellers.teller(on, place), on.person(), counts, on.now());
            on.done(id);
            if (place.isAgreed()) {
                happened.fire(new Happened(on.person(), "AgreePlaceCount", on.forumId(), id));
            }
            return null;
        });
    }
}
