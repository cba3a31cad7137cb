package org.toguna.commitment.usecase;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.toguna.commitment.domain.CommitmentSummary;
import org.toguna.commitment.domain.Commitments;
import org.toguna.commitment.domain.Recommendation;
import org.toguna.commitment.domain.Recommendations;
import org.toguna.forum.domain.Forums;
import org.toguna.shared.Page;

/** Anybody reads what was asked, what was answered, and which commitments came of it. */
@Stateless
public class ReadRecommendations {
    @Inject
    Forums forums;

    @Inject
    Recommendations recommendations;

    @Inject
    Commitments commitments;

    /** A recommendation with the commitments whose terms in force answer it. */
    public record Line(Recommendation recommendation, List<CommitmentSummary> commitments) {}

    public Page<Line> page(String slug, Page.Wanted wanted) {
        var found = recommendations.page(forums.get(slug).id(), wanted);
        var answering = commitments.answering(
                found.items().stream().map(Recommendation::id).toList());
        var lines = found.items().stream()
                .map(recommendation -> new Line(
                        recommendation,
                        answering.stream()
                                .filter(commitment -> recommendation.id().equals(commitment.recommendationId()))
                                .toList()))
                .toList();
        return new Page<>(lines, found.number(), found.size(), found.total());
    }

    public Line get(String slug, int number) {
        var recommendation = recommendations.get(forums.get(slug).id(), number);
        return new Line(recommendation, commitments.answering(List.of(recommendation.id())));
    }

    /** Every recommendation of a forum, to choose the origin of a commitment. */
    public List<Recommendation> all(String slug) {
        return recommendations.all(forums.get(slug).id());
    }
}
