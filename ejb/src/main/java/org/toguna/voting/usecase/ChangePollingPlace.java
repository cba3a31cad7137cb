package org.toguna.voting.usecase;

import jakarta.inject.Inject;
import java.util.UUID;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.EmailAddress;
import org.toguna.identity.domain.People;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;
import org.toguna.voting.domain.PollingPlaces;
import org.toguna.voting.domain.VerifiableVotes;

/** An organiser corrects a polling place that is not agreed; another teller is written to, and counts anew. */
@Act(by = Role.ORGANISER)
public class ChangePollingPlace {
    private final Stage stage;
    private final People people;
    private final VerifiableVotes votes;
    private final PollingPlaces places;
    private final Tellers tellers;
    private final BoxLetters letters;

    @Inject
    ChangePollingPlace(
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
     * @throws org.toguna.values.Refusal {@code voting.place.agreed}, {@code voting.place.doubled}, {@code voting.place.noAssociation},
     *     or naming every field that is missing or wrong
     */
    public void change(String slug, UUID box, UUID id, PlacePlan plan) {
        stage.act(this, slug, on -> {
            plan.check();
            var vote = votes.lock(on.forumId(), box);
            var place = places.get(vote, id);
            var teller = tellers.ofAssociation(on, new EmailAddress(plan.teller()));
            boolean isOther = !place.isCountedBy(teller.person());
            places.change(place, plan.kind(), plan.name(), plan.country(), teller);
            if (isOther) {
                letters.teller(people.get(teller.person()), on.forum(), vote, place);
            }
            on.done(id);
            return null;
        });
    }
}
