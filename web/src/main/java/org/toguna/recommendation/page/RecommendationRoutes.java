package org.toguna.recommendation.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.toguna.pages.page.Route;
import org.toguna.pages.page.Routes;
import org.toguna.recommendation.usecase.AdoptRecommendation;
import org.toguna.recommendation.usecase.AnswerRecommendation;
import org.toguna.recommendation.usecase.ReadRecommendations;
import org.toguna.recommendation.usecase.RecordLeadConflict;

@ApplicationScoped
public class RecommendationRoutes implements Routes {
    @Override
    public List<Route> routes() {
        return List.of(
                new Route(
                        "/forums/{forum}/recommendations",
                        "/recommendation/recommendations.xhtml",
                        ReadRecommendations.class),
                new Route(
                        "/forums/{forum}/recommendations/{number}",
                        "/recommendation/recommendation.xhtml",
                        ReadRecommendations.class),
                new Route(
                        "/office/forums/{forum}/recommendations",
                        "/recommendation/office-recommendations.xhtml",
                        AdoptRecommendation.class),
                new Route(
                        "/office/forums/{forum}/recommendations/{number}/lead",
                        "/recommendation/office-lead.xhtml",
                        RecordLeadConflict.class),
                new Route(
                        "/office/forums/{forum}/recommendations/{number}",
                        "/recommendation/office-answer.xhtml",
                        AnswerRecommendation.class));
    }
}
