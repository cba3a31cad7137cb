package org.toguna.voting.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.toguna.forum.usecase.Scene;
import org.toguna.identity.domain.EmailAddress;
import org.toguna.identity.domain.People;
import org.toguna.values.Problem;
import org.toguna.values.Refusal;
import org.toguna.values.Validation;
import org.toguna.voting.domain.BoxRoll;
import org.toguna.voting.domain.VerifiableVote;

/**
 * Whoever gave out the codes undoes that an account was bound to somebody else's, as happens on a telephone that two share. Both may
 * vote again, each with their own; the ballot that was cast with the other's code stays until its owner votes.
 */
@Dependent
class CodeRelease {
    private final People people;
    private final BoxRoll roll;
    private final BoxLetters letters;

    @Inject
    CodeRelease(People people, BoxRoll roll, BoxLetters letters) {
        this.people = people;
        this.roll = roll;
        this.letters = letters;
    }

    /**
     * @param vote locked
     * @param email by which the elector is registered who used another's code
     * @throws Refusal {@code voting.box.notOpen}, {@code voting.box.stranger}, {@code voting.box.unbound}, {@code
     *     voting.box.releasedOnce}
     */
    void release(Scene on, VerifiableVote vote, String email) {
        new Validation().line("email", email).refuse();
        vote.mustTakeBallots(on.forum(), on.now());
        var elector = people.find(new EmailAddress(email))
                .orElseThrow(
                        () -> new Refusal(Refusal.Kind.INVALID, List.of(new Problem("email", "voting.box.stranger"))));
        roll.release(vote.id(), elector.id());
        letters.released(elector, on.forum(), vote);
        // About the box and not the elector: the audit trail must not tell who has voted.
        on.done(vote.id());
    }
}
