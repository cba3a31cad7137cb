package org.toguna.voting.usecase;

import jakarta.inject.Inject;
import java.util.UUID;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;
import org.toguna.voting.domain.BoxRoll;

/** An organiser writes down that an elector votes on paper or in the room, and hence not online. */
@Act(by = Role.ORGANISER)
public class MarkPaperVoter {
    private final Stage stage;
    private final BoxRoll roll;
    private final PaperVoters voters;

    @Inject
    MarkPaperVoter(Stage stage, BoxRoll roll, PaperVoters voters) {
        this.stage = stage;
        this.roll = roll;
        this.voters = voters;
    }

    /**
     * @param email by which the elector is registered
     * @throws org.toguna.values.Refusal {@code voting.box.stranger}, {@code voting.box.votedOnline}, {@code voting.box.notYet},
     *     {@code voting.place.ranked}, {@code voting.box.marksFixed}
     */
    public void mark(String slug, UUID box, String email) {
        stage.act(this, slug, on -> {
            if (roll.markOnPaper(box, voters.named(on, box, email))) {
                // About the box and not the elector: the audit trail must not tell who votes where.
                on.done(box);
            }
            return null;
        });
    }
}
