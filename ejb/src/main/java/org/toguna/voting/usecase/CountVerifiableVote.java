package org.toguna.voting.usecase;

import jakarta.inject.Inject;
import java.util.UUID;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;
import org.toguna.voting.domain.PublishedBoxes;
import org.toguna.voting.domain.VerifiableVotes;

/**
 * After the close: the encrypted tally, the server's own shuffle and decryption, and the result once every trustee has decrypted. Each
 * call does what can be done by then, so that whoever was interrupted asks again.
 */
@Act(by = Role.ORGANISER)
public class CountVerifiableVote {
    private final Stage stage;
    private final VerifiableVotes votes;
    private final PublishedBoxes boxes;
    private final Closing closing;
    private final ServerTrustee server;
    private final Conclusion conclusion;

    @Inject
    CountVerifiableVote(
            Stage stage,
            VerifiableVotes votes,
            PublishedBoxes boxes,
            Closing closing,
            ServerTrustee server,
            Conclusion conclusion) {
        this.stage = stage;
        this.votes = votes;
        this.boxes = boxes;
        this.closing = closing;
        this.server = server;
        this.conclusion = conclusion;
    }

    /**
     * @throws org.toguna.values.Refusal {@code voting.box.notClosed}, {@code voting.box.keyLost}, {@code voting.box.void}
     */
    public void count(String slug, UUID id) {
        stage.act(this, slug, on -> {
            var vote = votes.lock(on.forumId(), id);
            closing.ifDue(vote, on.forum(), on.now(), on.person());
            vote.mustBeClosed();
            if (vote.isToAddUp()) {
                boxes.addUp(vote);
                on.done(id);
            }
            server.doItsPart(vote);
            conclusion.ifAllDecrypted(vote);
            return null;
        });
    }
}
