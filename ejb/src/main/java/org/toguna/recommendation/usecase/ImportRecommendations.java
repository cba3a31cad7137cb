package org.toguna.recommendation.usecase;

import jakarta.inject.Inject;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;
import org.toguna.recommendation.domain.Recommendation;
import org.toguna.recommendation.domain.Recommendations;
import org.toguna.values.Problem;
import org.toguna.values.Refusal;

/** An organiser or rapporteur brings in a whole list of recommendations from a file: all of it, or nothing and every bad line named. */
@Act(by = {Role.ORGANISER, Role.RAPPORTEUR})
public class ImportRecommendations {
    private final Stage stage;
    private final Recommendations recommendations;

    @Inject
    ImportRecommendations(Stage stage, Recommendations recommendations) {
        this.stage = stage;
        this.recommendations = recommendations;
    }

    /**
     * @param file in the format that {@link RecommendationSheet} reads
     * @return how many were added
     * @throws Refusal with one problem for each bad line
     */
    public int add(String slug, byte[] file) {
        return stage.act(this, slug, on -> {
            var rows = RecommendationSheet.read(file);
            recommendations.nextNumber(on.forumId()); // keeps others from adding meanwhile
            var taken = rows.stream()
                    .filter(row ->
                            recommendations.find(on.forumId(), row.number()).isPresent())
                    .map(row -> new Problem("file", "commitment.import.exists", row.line(), row.number()))
                    .toList();
            if (!taken.isEmpty()) {
                throw new Refusal(Refusal.Kind.CONFLICT, taken);
            }
            rows.forEach(row ->
                    recommendations.add(new Recommendation(on.forumId(), row.number(), row.wording(), null, null)));
            on.done(null);
            return rows.size();
        });
    }
}
