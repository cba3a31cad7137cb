package org.toguna.evaluation.usecase;

import jakarta.inject.Inject;
import org.toguna.agenda.domain.Agenda;
import org.toguna.agenda.domain.AgendaItem;
import org.toguna.evaluation.domain.Evaluations;
import org.toguna.evaluation.domain.Lessons;
import org.toguna.forum.domain.Forums;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;
import org.toguna.values.Refusal;

/** The organiser or the rapporteur makes the next numbered item from a lesson that the edition before left. */
@Act(by = {Role.ORGANISER, Role.RAPPORTEUR})
public class PutLessonOnAgenda {
    private final Stage stage;
    private final Forums forums;
    private final Evaluations evaluations;
    private final Lessons lessons;
    private final Agenda agenda;

    @Inject
    PutLessonOnAgenda(Stage stage, Forums forums, Evaluations evaluations, Lessons lessons, Agenda agenda) {
        this.stage = stage;
        this.forums = forums;
        this.evaluations = evaluations;
        this.lessons = lessons;
        this.agenda = agenda;
    }

    /**
     * @param slug the forum that takes it up
     * @throws Refusal {@code forum.evaluationMissing} until the evaluation of the edition before is public, or
     *     {@code agenda.lesson.taken}
     */
    public AgendaItem put(String slug, int number) {
        return stage.act(this, slug, on -> {
            var evaluation = forums.predecessor(on.forum())
                    .flatMap(edition -> evaluations.find(edition.id()))
                    .filter(any -> any.isPublishedAt(on.now()))
                    .orElseThrow(() -> new Refusal(Refusal.Kind.CONFLICT, "forum.evaluationMissing"));
            var lesson = lessons.get(evaluation, number);
            var item = agenda.addFromLesson(on.forumId(), lesson.id(), lesson.title(), lesson.words());
            on.done(item.id());
            return item;
        });
    }
}
