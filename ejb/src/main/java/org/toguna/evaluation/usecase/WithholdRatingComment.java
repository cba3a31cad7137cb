package org.toguna.evaluation.usecase;

import jakarta.inject.Inject;
import java.util.UUID;
import org.toguna.evaluation.domain.RatingComment;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;

/** The organiser or the rapporteur keeps what a rater wrote from the public, and says why, also after the report was transmitted. */
@Act(by = {Role.ORGANISER, Role.RAPPORTEUR})
public class WithholdRatingComment {
    private final Stage stage;
    private final CommentsInForum comments;

    @Inject
    WithholdRatingComment(Stage stage, CommentsInForum comments) {
        this.stage = stage;
        this.comments = comments;
    }

    public RatingComment withhold(String slug, UUID id, String reason) {
        return stage.act(this, slug, on -> {
            var comment = comments.get(on.forumId(), id);
            comment.withhold(reason);
            on.done(id);
            return comment;
        });
    }
}
