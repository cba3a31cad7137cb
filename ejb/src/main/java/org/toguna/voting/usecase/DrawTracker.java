package org.toguna.voting.usecase;

import jakarta.inject.Inject;
import java.util.UUID;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;
import org.toguna.qr.usecase.QrDrawing;
import org.toguna.texts.usecase.Texts;
import org.toguna.values.Validation;
import org.toguna.voting.domain.VerifiableVotes;

/** A picture to scan from a screen, which opens the board at one ballot on another device. */
@Act(by = Role.ANYONE)
public class DrawTracker {
    private static final String TRACKER = "[A-Za-z0-9+/]{43}";

    private final Stage stage;
    private final VerifiableVotes votes;
    private final BoxLetters letters;

    @Inject
    DrawTracker(Stage stage, VerifiableVotes votes, BoxLetters letters) {
        this.stage = stage;
        this.votes = votes;
        this.letters = letters;
    }

    /**
     * @param language of the board; French where it has no such language
     * @throws org.toguna.values.Refusal {@code voting.box.trackerMalformed}
     */
    public QrDrawing draw(String slug, UUID id, String tracker, String language) {
        return stage.show(this, slug, on -> {
            var vote = votes.get(on.forumId(), id);
            new Validation()
                    .require(tracker != null && tracker.matches(TRACKER), "tracker", "voting.box.trackerMalformed")
                    .refuse();
            return QrDrawing.of(letters.board(Texts.in(language).language(), on.forum(), vote, tracker));
        });
    }
}
