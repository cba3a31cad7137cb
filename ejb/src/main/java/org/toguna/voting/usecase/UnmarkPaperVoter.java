package org.toguna.voting.usecase;

import jakarta.inject.Inject;
import java.util.UUID;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;
import org.toguna.voting.domain.BoxRoll;

/** An organiser takes back that an elector votes on paper or in the room: they may vote online again. */
@Act(by = Role.ORGANISER)
public class UnmarkPaperVoter {
    private final Stage stage;
    private final BoxRoll roll;
    private final PaperVoters voters;

    @Inject
    UnmarkPaperVoter(Stage stage, BoxRoll roll, PaperVoters voters) {
        this.stage = stage;
        this.roll = roll;
        this.voters = voters;
    }

    /** @throws org.toguna.values.Refusal as for marking, whether they were marked or not */
    public void unmark(String slug, UUID box, String email) {
        stage.act(this, slug, on -> {
            if (roll.markOnline(box, voters.named(on, box, email))) {
                // About the box and not the elector: the audit trail must not tell who votes where.
                on.done(box);
            }
            return null;
        });
    }
}
