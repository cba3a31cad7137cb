package org.toguna.commitment.usecase;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.toguna.commitment.domain.Commitments;
import org.toguna.commitment.domain.History;
import org.toguna.commitment.domain.Recommendations;
import org.toguna.commitment.domain.Terms;
import org.toguna.forum.domain.Forums;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Caller;
import org.toguna.shared.BusinessClock;
import org.toguna.shared.Happened;
import org.toguna.shared.Problem;
import org.toguna.shared.Refusal;
import org.toguna.shared.Validation;

/** The secretariat enters one decision that amends several commitments: all of them, or none. */
@Stateless
public class AmendManyCommitments {
    @Inject
    Caller caller;

    @Inject
    Forums forums;

    @Inject
    Event<Happened> happened;

    @Inject
    Recommendations recommendations;

    @Inject
    Commitments commitments;

    @Inject
    History history;

    @Inject
    BusinessClock clock;

    /** @param expectedVersion the version that was on the screen when the amendment was written */
    public record Change(int number, Terms terms, int expectedVersion) {}

    /**
     * @param reason one for all
     * @param decidedBy the function of whoever decided it
     * @throws Refusal with every problem of every commitment, each field followed by the commitment's number, such as
     *     {@code deadline-12}
     */
    public void amend(String slug, List<Change> changes, String reason, String decidedBy) {
        var forum = forums.writable(slug);
        var person = caller.require(forum.id(), Role.ORGANISER, Role.RAPPORTEUR);
        new Validation()
                .require(!changes.isEmpty(), "", "commitment.table.nothing")
                .paragraph("reason", reason)
                .line("decidedBy", decidedBy)
                .refuse();
        var problems = new ArrayList<Problem>();
        var kind = Refusal.Kind.INVALID;
        for (var change : changes) {
            var commitment = commitments.take(forum.id(), change.number());
            change.terms().recommendationId().ifPresent(origin -> recommendations.get(forum.id(), origin));
            try {
                commitment.amend(change.terms(), reason, decidedBy, change.expectedVersion(), clock.now());
                happened.fire(new Happened(person, "AmendCommitment", forum.id(), commitment.id()));
            } catch (Refusal refusal) {
                kind = refusal.kind();
                refusal.problems().forEach(problem -> problems.add(of(change.number(), problem)));
            }
        }
        if (!problems.isEmpty()) {
            throw new Refusal(kind, problems);
        }
        history.record(forum.id());
    }

    private static Problem of(int number, Problem problem) {
        var field = problem.field().isEmpty() ? "title" : problem.field();
        return new Problem(field + "-" + number, "commitment.table.row", number, problem);
    }
}
