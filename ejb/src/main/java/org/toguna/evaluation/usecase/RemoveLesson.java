package org.toguna.evaluation.usecase;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.toguna.evaluation.domain.Evaluations;
import org.toguna.evaluation.domain.Lessons;
import org.toguna.forum.domain.Forums;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Caller;
import org.toguna.shared.BusinessClock;
import org.toguna.shared.Happened;

/** The evaluator or the rapporteur takes a lesson back before the report is transmitted. */
@Stateless
public class RemoveLesson {
    @Inject
    Caller caller;

    @Inject
    Forums forums;

    @Inject
    Evaluations evaluations;

    @Inject
    Lessons lessons;

    @Inject
    BusinessClock clock;

    @Inject
    Event<Happened> happened;

    /** @throws org.toguna.shared.Refusal {@code evaluation.transmitted} */
    public void remove(String slug, int number) {
        var forum = forums.writable(slug);
        var writer = caller.require(forum.id(), Role.EVALUATOR, Role.RAPPORTEUR);
        var evaluation = evaluations.take(forum, clock.now());
        var lesson = lessons.get(evaluation, number);
        lessons.remove(lesson, evaluation);
        happened.fire(new Happened(writer, "RemoveLesson", forum.id(), lesson.id()));
    }
}
