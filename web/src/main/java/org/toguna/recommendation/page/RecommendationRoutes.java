package org.toguna.recommendation.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.toguna.addresses.usecase.Address;
import org.toguna.pages.page.Route;
import org.toguna.pages.page.Routes;
import org.toguna.recommendation.usecase.AdoptRecommendation;
import org.toguna.recommendation.usecase.AnswerRecommendation;
import org.toguna.recommendation.usecase.ReadRecommendations;
import org.toguna.recommendation.usecase.RecommendationAddress;
import org.toguna.recommendation.usecase.RecordLeadConflict;

@ApplicationScoped
public class RecommendationRoutes implements Routes {
    @Override
    public List<Address> addresses() {
        return List.of(RecommendationAddress.values());
    }

    @Override
    public List<Route> routes() {
        return List.of(
                new Route(
                                RecommendationAddress.RECOMMENDATIONS,
                                "/recommendation/recommendations.xhtml",
                                ReadRecommendations.class)
                        .signed(40, "recommendation.tab")
                        .inArchivesToo(),
                new Route(
                        RecommendationAddress.RECOMMENDATION,
                        "/recommendation/recommendation.xhtml",
                        ReadRecommendations.class),
                new Route(
                                RecommendationAddress.OFFICE,
                                "/recommendation/office-recommendations.xhtml",
                                AdoptRecommendation.class)
                        .signed(50, "recommendation.room"),
                new Route(RecommendationAddress.LEAD, "/recommendation/office-lead.xhtml", RecordLeadConflict.class),
                new Route(
                        RecommendationAddress.ANSWER,
                        "/recommendation/office-answer.xhtml",
                        AnswerRecommendation.class));
    }
}
