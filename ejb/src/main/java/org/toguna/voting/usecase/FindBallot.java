package org.toguna.voting.usecase;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;
import org.toguna.voting.domain.BallotState;
import org.toguna.voting.domain.PublishedBoxes;
import org.toguna.voting.domain.VerifiableVotes;

/** Anybody sees whether a ballot is in the box, and counts. */
@Act(by = Role.ANYONE)
public class FindBallot {
    /** Line breaks and spaces of a letter, and the full stop that ended its sentence: a tracker is Base64. */
    private static final Pattern WITHIN_TRACKER = Pattern.compile("[\\s\\u00a0\\u200b]|\\.+$");

    private final Stage stage;
    private final VerifiableVotes votes;
    private final PublishedBoxes boxes;

    @Inject
    FindBallot(Stage stage, VerifiableVotes votes, PublishedBoxes boxes) {
        this.stage = stage;
        this.votes = votes;
        this.boxes = boxes;
    }

    /** @param height of its event, null for a tracker that is not there */
    public record Found(BallotState state, Integer height) {}

    public Found find(String slug, UUID id, String tracker) {
        return stage.show(this, slug, on -> {
            var box = votes.get(on.forumId(), id).id();
            var wanted = tracker == null ? "" : WITHIN_TRACKER.matcher(tracker).replaceAll("");
            return new Found(boxes.state(box, wanted), boxes.height(box, wanted).orElse(null));
        });
    }

    /** The tracker of the ballot that counts for a public credential, if there is one; the box tells it to everybody. */
    public Optional<String> latest(String slug, UUID id, String credential) {
        return stage.show(this, slug, on -> {
            var box = votes.get(on.forumId(), id).id();
            return Optional.ofNullable(credential).flatMap(wanted -> boxes.latest(box, wanted));
        });
    }
}
