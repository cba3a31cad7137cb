package org.toguna.voting.usecase;

import jakarta.inject.Inject;
import java.util.UUID;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.EmailAddress;
import org.toguna.identity.domain.People;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;
import org.toguna.values.Validation;
import org.toguna.voting.domain.VerifiableVotes;
import org.toguna.voting.domain.Voiding;

/**
 * Two people of different sides declare void a vote that cannot be counted: an organiser asks it of one of an association whom they
 * name, or asks it anew. The vote goes on until the other agrees.
 */
@Act(by = Role.ORGANISER)
public class AskToVoidVote {
    private final Stage stage;
    private final People people;
    private final VerifiableVotes votes;
    private final Tellers tellers;
    private final BoxLetters letters;

    @Inject
    AskToVoidVote(Stage stage, People people, VerifiableVotes votes, Tellers tellers, BoxLetters letters) {
        this.stage = stage;
        this.people = people;
        this.votes = votes;
        this.tellers = tellers;
        this.letters = letters;
    }

    /**
     * @param reason for everybody to read
     * @param partner address of a participant who may speak for an association, and is written to
     * @throws org.toguna.values.Refusal {@code voting.box.notVoidable}, {@code voting.place.noAssociation}, or naming every field that
     *     is missing or wrong
     */
    public void ask(String slug, UUID id, String reason, String partner) {
        stage.act(this, slug, on -> {
            var vote = votes.lock(on.forumId(), id);
            vote.mustBeVoidable();
            new Validation()
                    .paragraph("reason", reason)
                    .faultless("teller", EmailAddress.fault(partner))
                    .refuse();
            var other = tellers.ofAssociation(on, new EmailAddress(partner));
            votes.voiding(id)
                    .ifPresentOrElse(
                            asked -> asked.ask(vote, reason, on.person(), other, on.now()),
                            () -> votes.add(new Voiding(vote, reason, on.person(), other, on.now())));
            letters.voiding(people.get(other.person()), on.forum(), vote);
            on.done(id);
            return null;
        });
    }
}
