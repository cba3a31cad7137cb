package org.toguna.commitment.usecase;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.toguna.commitment.domain.CommitmentSummary;
import org.toguna.commitment.domain.Commitments;
import org.toguna.commitment.domain.LeadConflict;
import org.toguna.commitment.domain.Recommendation;
import org.toguna.commitment.domain.Recommendations;
import org.toguna.forum.domain.Forum;
import org.toguna.forum.usecase.Scene;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;
import org.toguna.shared.Page;

/** Anybody reads what was asked, what was answered, and which commitments came of it. */
@Act(by = Role.ANYONE)
public class ReadRecommendations {
    private final Stage stage;
    private final Recommendations recommendations;
    private final Commitments commitments;

    @Inject
    public ReadRecommendations(Stage stage, Recommendations recommendations, Commitments commitments) {
        this.stage = stage;
        this.recommendations = recommendations;
        this.commitments = commitments;
    }

    /**
     * A recommendation with the commitments whose terms in force answer it.
     *
     * @param daysUnanswered null once answered, in an archive, or when nobody knows since when
     * @param conflict the disagreement on who leads, if one was recorded
     * @param coverage how much of what was recommended is known
     */
    public record Line(
            Recommendation recommendation,
            List<CommitmentSummary> commitments,
            Long daysUnanswered,
            Optional<LeadConflict> conflict,
            Coverage coverage) {}

    public Page<Line> page(String slug, Page.Wanted wanted) {
        return stage.show(this, slug, on -> {
            var found = recommendations.page(on.forumId(), wanted);
            var answering = commitments.answering(
                    found.items().stream().map(Recommendation::id).toList());
            var conflicts = recommendations.leadConflicts(found.items());
            var coverage = coverage(on.forum());
            var lines = found.items().stream()
                    .map(recommendation -> line(
                            on,
                            recommendation,
                            answering.stream()
                                    .filter(commitment -> recommendation.id().equals(commitment.recommendationId()))
                                    .toList(),
                            Optional.ofNullable(conflicts.get(recommendation.id())),
                            coverage))
                    .toList();
            return new Page<>(lines, found.number(), found.size(), found.total());
        });
    }

    public Line get(String slug, int number) {
        return stage.show(this, slug, on -> {
            var recommendation = recommendations.get(on.forumId(), number);
            return line(
                    on,
                    recommendation,
                    commitments.answering(List.of(recommendation.id())),
                    recommendations.leadConflict(recommendation),
                    coverage(on.forum()));
        });
    }

    private static Line line(
            Scene on,
            Recommendation recommendation,
            List<CommitmentSummary> answering,
            Optional<LeadConflict> conflict,
            Coverage coverage) {
        var waiting = recommendation.daysUnanswered(
                LocalDate.ofInstant(on.now(), on.forum().timeZone()));
        return new Line(
                recommendation,
                answering,
                on.forum().isArchive() || waiting.isEmpty() ? null : waiting.getAsLong(),
                conflict,
                coverage);
    }

    public Coverage coverage(String slug) {
        return stage.show(this, slug, on -> coverage(on.forum()));
    }

    /** For other use cases, which have a transaction, and a forum that may be read. */
    public Coverage coverage(Forum forum) {
        return Coverage.of(forum, recommendations);
    }

    /** Every recommendation of a forum, to choose the origin of a commitment. */
    public List<Recommendation> all(String slug) {
        return stage.show(this, slug, on -> recommendations.all(on.forumId()));
    }
}
