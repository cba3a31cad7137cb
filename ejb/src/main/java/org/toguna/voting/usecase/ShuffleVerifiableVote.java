package org.toguna.voting.usecase;

import jakarta.inject.Inject;
import java.util.UUID;
import org.toguna.belenios.Refused;
import org.toguna.belenios.SignedShuffle;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;
import org.toguna.voting.domain.PublishedBoxes;
import org.toguna.voting.domain.VerifiableVotes;

/**
 * A trustee of a ranked vote shuffles it when their turn has come, by the link that they were sent; the last one's shuffle lets the
 * decryption begin.
 */
@Act(by = Role.ANYONE, unnamed = true)
public class ShuffleVerifiableVote {
    private final Stage stage;
    private final VerifiableVotes votes;
    private final PublishedBoxes boxes;
    private final TrusteeDesks desks;

    @Inject
    ShuffleVerifiableVote(Stage stage, VerifiableVotes votes, PublishedBoxes boxes, TrusteeDesks desks) {
        this.stage = stage;
        this.votes = votes;
        this.boxes = boxes;
        this.desks = desks;
    }

    /**
     * The same trustee again changes nothing.
     *
     * @param file the shuffle, and its signature
     * @throws org.toguna.values.Refusal {@code voting.box.token}, {@code voting.box.notShuffling}, {@code voting.box.notTurn}, and what
     *     is wrong with the shuffle
     */
    public void shuffle(String slug, UUID id, String token, String file) {
        stage.act(this, slug, on -> {
            var before = desks.open(on, id, token);
            if (!before.trustee().hasShuffled()) {
                before.mustBeInTurn();
                var shuffle = checked(before, file);
                var desk = desks.lock(on, id, token);
                desk.mustBeInTurn();
                boxes.shuffle(desk.vote(), desk.trustee(), shuffle, votes.isLastToShuffle(desk.trustee()));
                on.done(id);
            }
            return null;
        });
    }

    private SignedShuffle checked(TrusteeDesk desk, String file) {
        try {
            int number = desk.trustee().number();
            var shuffle = SignedShuffle.readFile(file, number);
            shuffle.check(
                    desk.vote().encryptedTally().orElseThrow(),
                    number,
                    desk.trustee().key().orElseThrow(),
                    boxes.election(desk.vote().id()));
            return shuffle;
        } catch (Refused refused) {
            throw Unsound.of(desk.trustee(), refused);
        }
    }
}
