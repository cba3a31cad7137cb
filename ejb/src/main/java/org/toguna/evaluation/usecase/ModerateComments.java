package org.toguna.evaluation.usecase;

import static java.util.stream.Collectors.toMap;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.toguna.commitment.domain.CommitmentSummary;
import org.toguna.evaluation.domain.Evaluations;
import org.toguna.evaluation.domain.RatingComment;
import org.toguna.evaluation.domain.RatingComments;
import org.toguna.forum.domain.Forums;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Caller;
import org.toguna.shared.Happened;
import org.toguna.shared.NotFound;
import org.toguna.shared.Page;

/**
 * The organiser or the rapporteur reads what raters wrote, and publishes it or withholds it with a reason, also after the report was
 * transmitted: pending words hold up nobody.
 */
@Stateless
public class ModerateComments {
    @Inject
    Caller caller;

    @Inject
    Forums forums;

    @Inject
    Evaluations evaluations;

    @Inject
    RatingComments comments;

    @Inject
    EveryCommitment commitments;

    @Inject
    Event<Happened> happened;

    /** Words with the commitment they are about. */
    public record About(RatingComment comment, CommitmentSummary commitment) {}

    public Page<About> page(String slug, RatingComment.Status status, Page.Wanted wanted) {
        var forum = forums.get(slug);
        caller.require(forum.id(), Role.ORGANISER, Role.RAPPORTEUR);
        var page = evaluations
                .find(forum.id())
                .map(evaluation -> comments.page(evaluation.id(), status, wanted))
                .orElseGet(() -> new Page<>(List.of(), wanted.number(), wanted.size(), 0));
        var byId = byId(forum.id());
        return new Page<>(
                page.items().stream()
                        .map(comment -> new About(comment, byId.get(comment.commitmentId())))
                        .toList(),
                page.number(),
                page.size(),
                page.total());
    }

    /** One of any status, for who decides about it. */
    public About get(String slug, UUID id) {
        var forum = forums.get(slug);
        caller.require(forum.id(), Role.ORGANISER, Role.RAPPORTEUR);
        var comment = evaluations
                .find(forum.id())
                .map(evaluation -> comments.get(evaluation.id(), id))
                .orElseThrow(() -> new NotFound("evaluation.comment", id));
        return new About(comment, byId(forum.id()).get(comment.commitmentId()));
    }

    private Map<UUID, CommitmentSummary> byId(UUID forum) {
        return commitments.of(forum).stream().collect(toMap(CommitmentSummary::id, Function.identity()));
    }

    public RatingComment publish(String slug, UUID id) {
        return decide(slug, id, "PublishRatingComment", RatingComment::publish);
    }

    public RatingComment withhold(String slug, UUID id, String reason) {
        return decide(slug, id, "WithholdRatingComment", comment -> comment.withhold(reason));
    }

    private RatingComment decide(String slug, UUID id, String what, Consumer<RatingComment> decision) {
        var forum = forums.writable(slug);
        var moderator = caller.require(forum.id(), Role.ORGANISER, Role.RAPPORTEUR);
        var comment = evaluations
                .find(forum.id())
                .map(evaluation -> comments.get(evaluation.id(), id))
                .orElseThrow(() -> new NotFound("evaluation.comment", id));
        decision.accept(comment);
        happened.fire(new Happened(moderator, what, forum.id(), id));
        return comment;
    }
}
