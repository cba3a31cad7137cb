package org.toguna.evaluation.usecase;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;
import org.toguna.evaluation.domain.Evaluations;
import org.toguna.evaluation.domain.Interests;
import org.toguna.forum.domain.Forums;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Caller;
import org.toguna.shared.BusinessClock;
import org.toguna.shared.Happened;

/** An evaluator says, before the first finding, what ties them to those they judge, or that nothing does. */
@Stateless
public class DeclareInterests {
    @Inject
    Caller caller;

    @Inject
    Forums forums;

    @Inject
    Evaluations evaluations;

    @Inject
    BusinessClock clock;

    @Inject
    Event<Happened> happened;

    public void declare(String slug, String words) {
        var forum = forums.writable(slug);
        var evaluator = caller.require(forum.id(), Role.EVALUATOR);
        var now = clock.now();
        var evaluation = evaluations.take(forum, now);
        var interests = evaluations.interests(evaluation, evaluator);
        interests.declare(words, evaluation, now);
        evaluations.keep(interests);
        happened.fire(new Happened(evaluator, "DeclareInterests", forum.id(), evaluation.id()));
    }

    /** What the caller has declared. */
    public Optional<String> declared(String slug) {
        var forum = forums.get(slug);
        var evaluator = caller.require(forum.id(), Role.EVALUATOR);
        return evaluations.find(forum.id()).stream()
                .flatMap(evaluation -> evaluations.declared(evaluation).stream())
                .filter(interests -> interests.personId().equals(evaluator))
                .map(Interests::words)
                .findFirst();
    }
}
