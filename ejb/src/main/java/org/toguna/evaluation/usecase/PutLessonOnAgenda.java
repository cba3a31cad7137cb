package org.toguna.evaluation.usecase;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.toguna.agenda.domain.Agenda;
import org.toguna.agenda.domain.AgendaItem;
import org.toguna.evaluation.domain.Evaluations;
import org.toguna.evaluation.domain.Lessons;
import org.toguna.forum.domain.Forums;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Caller;
import org.toguna.shared.BusinessClock;
import org.toguna.shared.Happened;
import org.toguna.shared.Refusal;

/** The organiser or the rapporteur makes the next numbered item from a lesson that the edition before left. */
@Stateless
public class PutLessonOnAgenda {
    @Inject
    Caller caller;

    @Inject
    Forums forums;

    @Inject
    Evaluations evaluations;

    @Inject
    Lessons lessons;

    @Inject
    Agenda agenda;

    @Inject
    BusinessClock clock;

    @Inject
    Event<Happened> happened;

    /**
     * @param slug the forum that takes it up
     * @throws Refusal {@code forum.evaluationMissing} until the evaluation of the edition before is public, or
     *     {@code agenda.lesson.taken}
     */
    public AgendaItem put(String slug, int number) {
        var forum = forums.writable(slug);
        var organiser = caller.require(forum.id(), Role.ORGANISER, Role.RAPPORTEUR);
        var evaluation = forums.predecessor(forum)
                .flatMap(edition -> evaluations.find(edition.id()))
                .filter(any -> any.isPublishedAt(clock.now()))
                .orElseThrow(() -> new Refusal(Refusal.Kind.CONFLICT, "forum.evaluationMissing"));
        var lesson = lessons.get(evaluation, number);
        var item = agenda.addFromLesson(forum.id(), lesson.id(), lesson.title(), lesson.words());
        happened.fire(new Happened(organiser, "PutLessonOnAgenda", forum.id(), item.id()));
        return item;
    }
}
