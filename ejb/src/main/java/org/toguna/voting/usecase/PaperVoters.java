package org.toguna.voting.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.toguna.forum.usecase.Scene;
import org.toguna.identity.domain.EmailAddress;
import org.toguna.identity.domain.People;
import org.toguna.identity.domain.Person;
import org.toguna.values.Problem;
import org.toguna.values.Refusal;
import org.toguna.values.Validation;
import org.toguna.voting.domain.VerifiableVotes;

/** Whom an organiser names to be marked, or unmarked, while that may be done. */
@Dependent
class PaperVoters {
    private final People people;
    private final VerifiableVotes votes;

    @Inject
    PaperVoters(People people, VerifiableVotes votes) {
        this.people = people;
        this.votes = votes;
    }

    /**
     * Locks the vote.
     *
     * @param email by which the elector is registered
     * @throws Refusal {@code voting.box.notYet}, {@code voting.place.ranked}, {@code voting.box.marksFixed},
     *     {@code voting.box.stranger}
     */
    UUID named(Scene on, UUID box, String email) {
        new Validation().line("email", email).refuse();
        var address = new EmailAddress(email);
        votes.lock(on.forumId(), box).mustTakeMarks(on.forum(), on.now());
        return people.find(address)
                .map(Person::id)
                .orElseThrow(
                        () -> new Refusal(Refusal.Kind.INVALID, List.of(new Problem("email", "voting.box.stranger"))));
    }
}
