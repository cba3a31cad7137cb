package org.toguna.voting.usecase;

import jakarta.inject.Inject;
import java.util.UUID;
import org.toguna.belenios.EncryptedTally;
import org.toguna.belenios.Refused;
import org.toguna.belenios.Share;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;
import org.toguna.voting.domain.PublishedBoxes;

/** A trustee decrypts, by the link that they were sent. The share is sealed; the last one's opens all of them and brings the result. */
@Act(by = Role.ANYONE, unnamed = true)
public class DecryptVerifiableVote {
    private final Stage stage;
    private final PublishedBoxes boxes;
    private final TrusteeDesks desks;
    private final Conclusion conclusion;

    @Inject
    DecryptVerifiableVote(Stage stage, PublishedBoxes boxes, TrusteeDesks desks, Conclusion conclusion) {
        this.stage = stage;
        this.boxes = boxes;
        this.desks = desks;
        this.conclusion = conclusion;
    }

    /**
     * The same trustee again changes nothing.
     *
     * @param file the decryption, and the proof that binds it to what it decrypts
     * @throws org.toguna.values.Refusal {@code voting.box.token}, {@code voting.box.void}, {@code voting.box.notTallied}, and what is
     *     wrong with either
     */
    public void decrypt(String slug, UUID id, String token, String file) {
        stage.act(this, slug, on -> {
            var before = desks.open(on, id, token);
            if (before.trustee().hasDecrypted()) {
                return null;
            }
            before.vote().mustNotBeVoid();
            var share = checked(before, before.tally(), file);
            var desk = desks.lock(on, id, token);
            if (!desk.trustee().hasDecrypted()) {
                desk.trustee().seal(share);
                on.done(id);
                conclusion.ifAllDecrypted(desk.vote());
            }
            return null;
        });
    }

    private Share checked(TrusteeDesk desk, EncryptedTally tally, String file) {
        try {
            int number = desk.trustee().number();
            var share = Share.readFile(file, number);
            share.check(
                    tally,
                    number,
                    desk.trustee().key().orElseThrow(),
                    boxes.election(desk.vote().id()));
            return share;
        } catch (Refused refused) {
            throw Unsound.of(desk.trustee(), refused);
        }
    }
}
