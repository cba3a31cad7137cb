package org.toguna.commitment.usecase;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.toguna.commitment.domain.Commitment;
import org.toguna.commitment.domain.Commitments;
import org.toguna.commitment.domain.History;
import org.toguna.commitment.domain.Terms;
import org.toguna.forum.domain.Territories;
import org.toguna.forum.usecase.Scene;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;
import org.toguna.recommendation.domain.Recommendations;
import org.toguna.values.Problem;
import org.toguna.values.Refusal;
import org.toguna.values.Validation;

/** An organiser or rapporteur enters one decision that amends several commitments: all of them, or none. Each is an amendment as any other. */
@Act(
        by = {Role.ORGANISER, Role.RAPPORTEUR},
        name = "AmendCommitment")
public class AmendManyCommitments {
    private final Stage stage;
    private final Recommendations recommendations;
    private final Territories territories;
    private final Commitments commitments;
    private final History history;

    @Inject
    AmendManyCommitments(
            Stage stage,
            Recommendations recommendations,
            Territories territories,
            Commitments commitments,
            History history) {
        this.stage = stage;
        this.recommendations = recommendations;
        this.territories = territories;
        this.commitments = commitments;
        this.history = history;
    }

    /** @param expectedVersion the version that was on the screen when the amendment was written */
    public record Change(int number, Terms terms, int expectedVersion) {}

    /**
     * @param reason one for all
     * @param decidedBy the function of whoever decided it
     * @throws Refusal with every problem of every commitment, each field followed by the commitment's number, such as
     *     {@code deadline-12}
     */
    public List<Commitment> amend(String slug, List<Change> changes, String reason, String decidedBy) {
        return stage.act(this, slug, on -> {
            new Validation()
                    .require(!changes.isEmpty(), "", "commitment.table.nothing")
                    .paragraph("reason", reason)
                    .line("decidedBy", decidedBy)
                    .refuse();
            var amended = amended(on, changes, reason, decidedBy);
            history.record(on.forumId());
            return amended;
        });
    }

    private List<Commitment> amended(Scene on, List<Change> changes, String reason, String decidedBy) {
        var amended = new ArrayList<Commitment>();
        var problems = new ArrayList<Problem>();
        var kind = Refusal.Kind.INVALID;
        for (var change : changes) {
            var commitment = commitments.take(on.forumId(), change.number());
            change.terms().recommendationId().ifPresent(origin -> recommendations.get(on.forumId(), origin));
            try {
                change.terms().place().ifPresent(place -> territories.mustHave(on.forumId(), place));
                commitment.amend(change.terms(), reason, decidedBy, change.expectedVersion(), on.now());
                on.done(commitment.id());
                amended.add(commitment);
            } catch (Refusal refusal) {
                kind = refusal.kind();
                refusal.problems().forEach(problem -> problems.add(of(change.number(), problem)));
            }
        }
        if (!problems.isEmpty()) {
            throw new Refusal(kind, problems);
        }
        return amended;
    }

    private static Problem of(int number, Problem problem) {
        var field = problem.field().isEmpty() ? "title" : problem.field();
        return new Problem(field + "-" + number, "commitment.table.row", number, problem);
    }
}
