package org.toguna.recommendation.usecase;

import jakarta.inject.Inject;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;
import org.toguna.recommendation.domain.Recommendation;
import org.toguna.recommendation.domain.Recommendations;
import org.toguna.recommendation.domain.Response;

/** The government answers a recommendation, with its reasons. */
@Act(by = Role.ORGANISER)
public class AnswerRecommendation {
    private final Stage stage;
    private final Recommendations recommendations;

    @Inject
    AnswerRecommendation(Stage stage, Recommendations recommendations) {
        this.stage = stage;
        this.recommendations = recommendations;
    }

    /** @throws org.toguna.values.Refusal {@code commitment.response.given} when an answer stands already */
    public Recommendation answer(String slug, int number, Response response) {
        return stage.act(this, slug, on -> {
            var recommendation = recommendations.get(on.forumId(), number);
            recommendation.answer(response);
            on.done(recommendation.id());
            return recommendation;
        });
    }
}
