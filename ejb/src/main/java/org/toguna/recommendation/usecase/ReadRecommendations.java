package org.toguna.recommendation.usecase;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.toguna.forum.domain.Forum;
import org.toguna.forum.usecase.Scene;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;
import org.toguna.recommendation.domain.LeadConflict;
import org.toguna.recommendation.domain.Recommendation;
import org.toguna.recommendation.domain.Recommendations;
import org.toguna.values.Page;

/** Anybody reads what was asked, what was answered, and which commitments came of it. */
@Act(by = Role.ANYONE)
public class ReadRecommendations {
    private final Stage stage;
    private final Recommendations recommendations;
    private final Event<Promises> read;

    @Inject
    public ReadRecommendations(Stage stage, Recommendations recommendations, Event<Promises> read) {
        this.stage = stage;
        this.recommendations = recommendations;
        this.read = read;
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
            List<Promises.Promise> commitments,
            Long daysUnanswered,
            Optional<LeadConflict> conflict,
            Coverage coverage) {}

    public Page<Line> page(String slug, Page.Wanted wanted) {
        return stage.show(this, slug, on -> {
            var found = recommendations.page(on.forumId(), wanted);
            var promises = promises(found.items());
            var conflicts = recommendations.leadConflicts(found.items());
            var coverage = coverage(on.forum());
            var lines = found.items().stream()
                    .map(recommendation -> line(
                            on,
                            recommendation,
                            promises,
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
                    promises(List.of(recommendation)),
                    recommendations.leadConflict(recommendation),
                    coverage(on.forum()));
        });
    }

    private Promises promises(List<Recommendation> recommendations) {
        var promises =
                new Promises(recommendations.stream().map(Recommendation::id).toList());
        read.fire(promises);
        return promises;
    }

    private static Line line(
            Scene on,
            Recommendation recommendation,
            Promises promises,
            Optional<LeadConflict> conflict,
            Coverage coverage) {
        var waiting = recommendation.daysUnanswered(
                LocalDate.ofInstant(on.now(), on.forum().timeZone()));
        return new Line(
                recommendation,
                promises.answering(recommendation.id()),
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
