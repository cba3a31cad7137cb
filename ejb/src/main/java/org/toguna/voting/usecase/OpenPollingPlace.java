package org.toguna.voting.usecase;

import jakarta.inject.Inject;
import java.util.UUID;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.EmailAddress;
import org.toguna.identity.domain.People;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;
import org.toguna.voting.domain.PollingPlace;
import org.toguna.voting.domain.PollingPlaces;
import org.toguna.voting.domain.VerifiableVotes;

/** An organiser says where a verifiable vote is also held on paper or in the room, and who counts there for an association. */
@Act(by = Role.ORGANISER)
public class OpenPollingPlace {
    private final Stage stage;
    private final People people;
    private final VerifiableVotes votes;
    private final PollingPlaces places;
    private final Tellers tellers;
    private final BoxLetters letters;

    @Inject
    OpenPollingPlace(
            Stage stage,
            People people,
            VerifiableVotes votes,
            PollingPlaces places,
            Tellers tellers,
            BoxLetters letters) {
        this.stage = stage;
        this.people = people;
        this.votes = votes;
        this.places = places;
        this.tellers = tellers;
        this.letters = letters;
    }

    /**
     * @return the place's
     * @throws org.toguna.values.Refusal {@code voting.box.notYet}, {@code voting.place.ranked}, {@code voting.place.doubled},
     *     {@code voting.place.noAssociation}, or naming every field that is missing or wrong
     */
    public UUID open(String slug, UUID box, PlacePlan plan) {
        return stage.act(this, slug, on -> {
            plan.check();
            var vote = votes.lock(on.forumId(), box);
            var teller = tellers.ofAssociation(on, new EmailAddress(plan.teller()));
            var place = new PollingPlace(box, plan.kind(), plan.name(), plan.country(), teller, on.now());
            places.open(vote, place);
            letters.teller(people.get(teller.person()), on.forum(), vote, place);
            on.done(place.id());
            return place.id();
        });
    }
}
