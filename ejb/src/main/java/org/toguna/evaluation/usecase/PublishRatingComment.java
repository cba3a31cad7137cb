package org.toguna.evaluation.usecase;

import jakarta.inject.Inject;
import java.util.UUID;
import org.toguna.evaluation.domain.RatingComment;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;

/**
 * The organiser or the rapporteur lets everybody read what a rater wrote, also after the report was transmitted: pending words hold up
 * nobody.
 */
@Act(by = {Role.ORGANISER, Role.RAPPORTEUR})
public class PublishRatingComment {
    private final Stage stage;
    private final CommentsInForum comments;

    @Inject
    PublishRatingComment(Stage stage, CommentsInForum comments) {
        this.stage = stage;
        this.comments = comments;
    }

    public RatingComment publish(String slug, UUID id) {
        return stage.act(this, slug, on -> {
            var comment = comments.get(on.forumId(), id);
            comment.publish();
            on.done(id);
            return comment;
        });
    }
}
