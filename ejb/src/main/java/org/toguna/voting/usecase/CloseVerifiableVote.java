package org.toguna.voting.usecase;

import jakarta.inject.Inject;
import java.util.UUID;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;
import org.toguna.values.Refusal;
import org.toguna.voting.domain.PublishedBoxes;
import org.toguna.voting.domain.VerifiableVotes;

/** An organiser ends a verifiable vote now and for good, for everybody to see; the forum's others go on. */
@Act(by = Role.ORGANISER)
public class CloseVerifiableVote {
    private final Stage stage;
    private final VerifiableVotes votes;
    private final PublishedBoxes boxes;

    @Inject
    CloseVerifiableVote(Stage stage, VerifiableVotes votes, PublishedBoxes boxes) {
        this.stage = stage;
        this.votes = votes;
        this.boxes = boxes;
    }

    /**
     * Closing twice is closing once.
     *
     * @throws Refusal {@code voting.box.notOpen}, {@code voting.box.void}, {@code forum.windowClosed} for a vote that has not begun
     */
    public void now(String slug, UUID id) {
        stage.act(this, slug, on -> {
            var vote = votes.lock(on.forumId(), id);
            vote.mustNotBeVoid();
            if (vote.isPreparing()) {
                throw new Refusal(Refusal.Kind.CONFLICT, "voting.box.notOpen");
            }
            if (!vote.isClosed()) {
                if (!vote.isDueToClose(on.forum(), on.now())) {
                    vote.endNow(on.forum(), on.now());
                }
                boxes.close(vote);
                on.done(id);
            }
            return null;
        });
    }
}
