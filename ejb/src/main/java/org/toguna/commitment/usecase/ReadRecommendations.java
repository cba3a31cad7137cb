package org.toguna.commitment.usecase;

import jakarta.ejb.Stateless;
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
import org.toguna.forum.domain.Forums;
import org.toguna.forum.domain.Provenance;
import org.toguna.shared.BusinessClock;
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

    @Inject
    BusinessClock clock;

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
        var forum = forums.get(slug);
        var found = recommendations.page(forum.id(), wanted);
        var answering = commitments.answering(
                found.items().stream().map(Recommendation::id).toList());
        var conflicts = recommendations.leadConflicts(found.items());
        var coverage = coverage(forum);
        var lines = found.items().stream()
                .map(recommendation -> line(
                        forum,
                        recommendation,
                        answering.stream()
                                .filter(commitment -> recommendation.id().equals(commitment.recommendationId()))
                                .toList(),
                        Optional.ofNullable(conflicts.get(recommendation.id())),
                        coverage))
                .toList();
        return new Page<>(lines, found.number(), found.size(), found.total());
    }

    public Line get(String slug, int number) {
        var forum = forums.get(slug);
        var recommendation = recommendations.get(forum.id(), number);
        return line(
                forum,
                recommendation,
                commitments.answering(List.of(recommendation.id())),
                recommendations.leadConflict(recommendation),
                coverage(forum));
    }

    private Line line(
            Forum forum,
            Recommendation recommendation,
            List<CommitmentSummary> answering,
            Optional<LeadConflict> conflict,
            Coverage coverage) {
        var waiting = recommendation.daysUnanswered(LocalDate.ofInstant(clock.now(), forum.timeZone()));
        return new Line(
                recommendation,
                answering,
                forum.isArchive() || waiting.isEmpty() ? null : waiting.getAsLong(),
                conflict,
                coverage);
    }

    public Coverage coverage(String slug) {
        return coverage(forums.get(slug));
    }

    public Coverage coverage(Forum forum) {
        return forum.isComplete()
                ? Coverage.WHOLE
                : new Coverage(
                        false,
                        recommendations.page(forum.id(), new Page.Wanted(1, 1)).total(),
                        forum.provenance().map(Provenance::recommendations).orElse(null));
    }

    /** Every recommendation of a forum, to choose the origin of a commitment. */
    public List<Recommendation> all(String slug) {
        return recommendations.all(forums.get(slug).id());
    }
}
