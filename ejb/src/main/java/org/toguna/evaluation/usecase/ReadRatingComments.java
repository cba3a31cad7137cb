package org.toguna.evaluation.usecase;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.toguna.commitment.domain.CommitmentSummary;
import org.toguna.evaluation.domain.Evaluations;
import org.toguna.evaluation.domain.RatingComment;
import org.toguna.evaluation.domain.RatingComments;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;
import org.toguna.values.Page;

/** Those who decide what is published of it read what raters wrote. */
@Act(by = {Role.ORGANISER, Role.RAPPORTEUR})
public class ReadRatingComments {
    private final Stage stage;
    private final Evaluations evaluations;
    private final RatingComments comments;
    private final CommentsInForum inForum;
    private final EveryCommitment commitments;

    @Inject
    ReadRatingComments(
            Stage stage,
            Evaluations evaluations,
            RatingComments comments,
            CommentsInForum inForum,
            EveryCommitment commitments) {
        this.stage = stage;
        this.evaluations = evaluations;
        this.comments = comments;
        this.inForum = inForum;
        this.commitments = commitments;
    }

    /** Words with the commitment they are about. */
    public record About(RatingComment comment, CommitmentSummary commitment) {}

    public Page<About> page(String slug, RatingComment.Status status, Page.Wanted wanted) {
        return stage.show(this, slug, on -> {
            var page = evaluations
                    .find(on.forumId())
                    .map(evaluation -> comments.page(evaluation.id(), status, wanted))
                    .orElseGet(() -> new Page<>(List.of(), wanted.number(), wanted.size(), 0));
            var byId = byId(on.forumId());
            return new Page<>(
                    page.items().stream()
                            .map(comment -> new About(comment, byId.get(comment.commitmentId())))
                            .toList(),
                    page.number(),
                    page.size(),
                    page.total());
        });
    }

    /** One of any status, for who decides about it. */
    public About get(String slug, UUID id) {
        return stage.show(this, slug, on -> {
            var comment = inForum.get(on.forumId(), id);
            return new About(comment, byId(on.forumId()).get(comment.commitmentId()));
        });
    }

    private Map<UUID, CommitmentSummary> byId(UUID forum) {
        return commitments.of(forum).stream().collect(toMap(CommitmentSummary::id, Function.identity()));
    }
}
