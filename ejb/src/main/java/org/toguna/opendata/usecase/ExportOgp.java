package org.toguna.opendata.usecase;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Inject;
import org.toguna.chain.usecase.Completions;
import org.toguna.commitment.domain.Commitments;
import org.toguna.commitment.domain.Institution;
import org.toguna.commitment.domain.Institutions;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;
import org.toguna.recommendation.usecase.ReadRecommendations;

/**
 * Anybody takes the commitments away as those who code for the Open Government Partnership need them: completion on its scale, as
 * the evaluators found it once their report is public, and as the government sees it.
 */
@Act(by = Role.ANYONE)
public class ExportOgp {
    private final Stage stage;
    private final Institutions institutions;
    private final Commitments commitments;
    private final ReadRecommendations recommendations;
    private final Completions completions;

    @Inject
    ExportOgp(
            Stage stage,
            Institutions institutions,
            Commitments commitments,
            ReadRecommendations recommendations,
            Completions completions) {
        this.stage = stage;
        this.institutions = institutions;
        this.commitments = commitments;
        this.recommendations = recommendations;
        this.completions = completions;
    }

    public OgpTable export(String slug) {
        return stage.show(this, slug, on -> {
            var leads = institutions.of(on.forumId()).stream().collect(toMap(Institution::id, Institution::name));
            var published = completions.of(on.forum(), on.now());
            return new OgpTable(
                    recommendations.coverage(on.forum()),
                    commitments.all(on.forumId()).stream()
                            .map(commitment -> OgpTable.line(
                                    slug, commitment, leads.get(commitment.leadInstitutionId()), published))
                            .toList());
        });
    }
}
