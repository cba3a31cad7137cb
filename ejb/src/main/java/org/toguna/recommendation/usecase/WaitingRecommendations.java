package org.toguna.recommendation.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.toguna.forum.usecase.Scene;
import org.toguna.forum.usecase.Waiting;
import org.toguna.forum.usecase.Waits;
import org.toguna.recommendation.domain.Recommendations;
import org.toguna.values.Backlog;

/** Recommendations whose day has passed wait for an answer. */
@Dependent
public class WaitingRecommendations implements Waits {
    private final Recommendations recommendations;

    @Inject
    public WaitingRecommendations(Recommendations recommendations) {
        this.recommendations = recommendations;
    }

    @Override
    public List<Waiting> in(Scene on) {
        if (!on.may(AnswerRecommendation.class)) {
            return List.of();
        }
        var today = LocalDate.ofInstant(on.now(), on.forum().timeZone());
        var overdue = recommendations.unanswered(on.forumId(), today);
        return Waiting.of(
                        "recommendation.waits.answers",
                        new Backlog(overdue.count(), Optional.empty()),
                        RecommendationAddress.OFFICE.path(on.forum().slug()))
                .map(waiting -> waiting.due(overdue.first()))
                .stream()
                .toList();
    }
}
