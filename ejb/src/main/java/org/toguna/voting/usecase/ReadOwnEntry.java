package org.toguna.voting.usecase;

import jakarta.inject.Inject;
import java.util.UUID;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.People;
import org.toguna.identity.domain.Person;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;
import org.toguna.voting.domain.BoxRoll;
import org.toguna.voting.domain.VerifiableVotes;

/** Whoever is signed in reads their own entry of the roll, if they have one, and nobody else's. */
@Act(by = Role.SIGNED_IN)
public class ReadOwnEntry {
    private final Stage stage;
    private final People people;
    private final VerifiableVotes votes;
    private final BoxRoll roll;

    @Inject
    ReadOwnEntry(Stage stage, People people, VerifiableVotes votes, BoxRoll roll) {
        this.stage = stage;
        this.people = people;
        this.votes = votes;
        this.roll = roll;
    }

    /**
     * @param person who is signed in
     * @param hint what stands beside a code that was written to them
     */
    public record Entry(Person person, String hint, boolean elector, boolean voted, boolean paper) {}

    public Entry read(String slug, UUID id) {
        return stage.show(this, slug, on -> {
            var vote = votes.get(on.forumId(), id);
            return new Entry(
                    people.get(on.person()),
                    vote.hint(on.person()),
                    roll.includes(id, on.person()),
                    roll.hasVoted(id, on.person()),
                    roll.isOnPaper(id, on.person()));
        });
    }
}
