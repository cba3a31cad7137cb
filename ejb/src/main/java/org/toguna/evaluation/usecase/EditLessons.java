package org.toguna.evaluation.usecase;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.function.Function;
import org.toguna.commitment.domain.Commitments;
import org.toguna.evaluation.domain.Causes;
import org.toguna.evaluation.domain.Evaluation;
import org.toguna.evaluation.domain.Evaluations;
import org.toguna.evaluation.domain.Lesson;
import org.toguna.evaluation.domain.Lessons;
import org.toguna.forum.domain.Forum;
import org.toguna.forum.domain.Forums;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Caller;
import org.toguna.shared.BusinessClock;
import org.toguna.shared.Happened;
import org.toguna.shared.Refusal;

/** The evaluator or the rapporteur writes the numbered lessons, until the report is transmitted. */
@Stateless
public class EditLessons {
    @Inject
    Caller caller;

    @Inject
    Forums forums;

    @Inject
    Commitments commitments;

    @Inject
    Evaluations evaluations;

    @Inject
    Causes causes;

    @Inject
    Lessons lessons;

    @Inject
    BusinessClock clock;

    @Inject
    Event<Happened> happened;

    /** @throws Refusal {@code evaluation.transmitted}, or naming every field that is missing or wrong */
    public Lesson write(String slug, Lesson.Teaching teaching) {
        var forum = forums.writable(slug);
        return edit("WriteLesson", forum, evaluation -> lessons.add(evaluation, teaching, sources(forum)));
    }

    /** @throws Refusal {@code evaluation.transmitted}, or naming every field that is missing or wrong */
    public Lesson revise(String slug, int number, Lesson.Teaching teaching) {
        var forum = forums.writable(slug);
        return edit("ReviseLesson", forum, evaluation -> {
            var lesson = lessons.get(evaluation, number);
            lesson.say(teaching, evaluation, sources(forum));
            return lesson;
        });
    }

    /** @throws Refusal {@code evaluation.transmitted} */
    public void remove(String slug, int number) {
        edit("RemoveLesson", forums.writable(slug), evaluation -> {
            var lesson = lessons.get(evaluation, number);
            lessons.remove(lesson, evaluation);
            return lesson;
        });
    }

    private Lesson edit(String what, Forum forum, Function<Evaluation, Lesson> change) {
        var writer = caller.require(forum.id(), Role.EVALUATOR, Role.RAPPORTEUR);
        var lesson = change.apply(evaluations.take(forum, clock.now()));
        happened.fire(new Happened(writer, what, forum.id(), lesson.id()));
        return lesson;
    }

    private Lesson.Sources sources(Forum forum) {
        return new Lesson.Sources(commitments.numbers(forum.id()), causes.codes(forum.id()));
    }
}
