package org.toguna.voting.usecase;

import org.toguna.belenios.EncryptedTally;
import org.toguna.values.Refusal;
import org.toguna.voting.domain.BoxTrustee;
import org.toguna.voting.domain.Stage;
import org.toguna.voting.domain.VerifiableVote;

/**
 * A trustee with the vote as it stands.
 *
 * @param turn to shuffle
 */
public record TrusteeDesk(BoxTrustee trustee, VerifiableVote vote, Stage stage, boolean turn) {

    /** @throws Refusal {@code voting.box.notShuffling}, {@code voting.box.notTurn} */
    void mustBeInTurn() {
        vote.mustBeShuffling();
        if (!turn) {
            throw new Refusal(Refusal.Kind.CONFLICT, "voting.box.notTurn");
        }
    }

    /**
     * What is to be decrypted.
     *
     * @throws Refusal {@code voting.box.notTallied}
     */
    EncryptedTally tally() {
        return vote.encryptedTally()
                .filter(any -> stage.compareTo(Stage.TALLIED) >= 0)
                .orElseThrow(() -> new Refusal(Refusal.Kind.CONFLICT, "voting.box.notTallied"));
    }
}
