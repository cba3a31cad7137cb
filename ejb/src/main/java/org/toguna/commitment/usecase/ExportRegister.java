package org.toguna.commitment.usecase;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Inject;
import java.util.function.Function;
import org.toguna.commitment.domain.Commitments;
import org.toguna.commitment.domain.Institution;
import org.toguna.commitment.domain.Institutions;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;
import org.toguna.recommendation.domain.Recommendation;
import org.toguna.recommendation.domain.Recommendations;
import org.toguna.recommendation.usecase.ReadRecommendations;

/** Anybody takes the register away as a table. */
@Act(by = Role.ANYONE)
public class ExportRegister {
    private final Stage stage;
    private final Institutions institutions;
    private final Recommendations recommendations;
    private final Commitments commitments;
    private final ReadRecommendations asked;

    @Inject
    ExportRegister(
            Stage stage,
            Institutions institutions,
            Recommendations recommendations,
            Commitments commitments,
            ReadRecommendations asked) {
        this.stage = stage;
        this.institutions = institutions;
        this.recommendations = recommendations;
        this.commitments = commitments;
        this.asked = asked;
    }

    public RegisterSheet export(String slug) {
        return stage.show(
                this,
                slug,
                on -> new RegisterSheet(
                        commitments.all(on.forumId()),
                        institutions.of(on.forumId()).stream().collect(toMap(Institution::id, Function.identity())),
                        recommendations.all(on.forumId()).stream()
                                .collect(toMap(Recommendation::id, Recommendation::number)),
                        asked.coverage(on.forum())));
    }
}
