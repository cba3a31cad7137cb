package org.toguna.voting.usecase;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import org.toguna.forum.domain.Forums;
import org.toguna.shared.Validation;
import org.toguna.shared.usecase.QrDrawing;
import org.toguna.shared.usecase.Texts;
import org.toguna.voting.domain.VerifiableVotes;

/** A picture to scan from a screen, which opens the board at one ballot on another device. */
@Stateless
public class DrawTracker {
    private static final String TRACKER = "[A-Za-z0-9+/]{43}";

    @Inject
    Forums forums;

    @Inject
    VerifiableVotes votes;

    @Inject
    BoxLetters letters;

    /**
     * @param language of the board; French where it has no such language
     * @throws org.toguna.shared.Refusal {@code voting.box.trackerMalformed}
     */
    public QrDrawing draw(String slug, UUID id, String tracker, String language) {
        var forum = forums.get(slug);
        var vote = votes.get(forum.id(), id);
        new Validation()
                .require(tracker != null && tracker.matches(TRACKER), "tracker", "voting.box.trackerMalformed")
                .refuse();
        return QrDrawing.of(letters.board(Texts.in(language).language(), forum, vote, tracker));
    }
}
