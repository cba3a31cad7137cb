package org.toguna.evaluation.usecase;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.toguna.commitment.domain.Commitments;
import org.toguna.evaluation.domain.Evaluations;
import org.toguna.evaluation.domain.Lesson;
import org.toguna.evaluation.domain.Lessons;
import org.toguna.forum.domain.Forums;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Caller;
import org.toguna.shared.BusinessClock;
import org.toguna.shared.Happened;

/** The evaluator or the rapporteur says a lesson anew before the report is transmitted. */
@Stateless
public class ReviseLesson {
    @Inject
    Caller caller;

    @Inject
    Forums forums;

    @Inject
    Commitments commitments;

    @Inject
    Evaluations evaluations;

    @Inject
    Lessons lessons;

    @Inject
    BusinessClock clock;

    @Inject
    Event<Happened> happened;

    /** @throws org.toguna.shared.Refusal {@code evaluation.transmitted}, or naming every field that is missing or wrong */
    public Lesson revise(String slug, int number, Lesson.Teaching teaching) {
        var forum = forums.writable(slug);
        var writer = caller.require(forum.id(), Role.EVALUATOR, Role.RAPPORTEUR);
        var evaluation = evaluations.take(forum, clock.now());
        var lesson = lessons.get(evaluation, number);
        lesson.say(teaching, evaluation, commitments.numbers(forum.id()));
        happened.fire(new Happened(writer, "ReviseLesson", forum.id(), lesson.id()));
        return lesson;
    }
}
