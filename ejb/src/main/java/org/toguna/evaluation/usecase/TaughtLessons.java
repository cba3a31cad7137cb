package org.toguna.evaluation.usecase;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.toguna.agenda.domain.Agenda;
import org.toguna.agenda.domain.AgendaItem;
import org.toguna.evaluation.domain.Evaluation;
import org.toguna.evaluation.domain.Evaluations;
import org.toguna.evaluation.domain.Lessons;
import org.toguna.evaluation.usecase.ReadLessons.Inherited;
import org.toguna.evaluation.usecase.ReadLessons.Taught;
import org.toguna.forum.domain.Forum;
import org.toguna.forum.domain.Forums;

/** The lessons of an evaluation with what the agenda of the next edition made of them. */
@Dependent
class TaughtLessons {
    private final Forums forums;
    private final Evaluations evaluations;
    private final Lessons lessons;
    private final Agenda agenda;

    @Inject
    TaughtLessons(Forums forums, Evaluations evaluations, Lessons lessons, Agenda agenda) {
        this.forums = forums;
        this.evaluations = evaluations;
        this.lessons = lessons;
        this.agenda = agenda;
    }

    /** Those that the edition before leaves to a forum; empty until its evaluation is public. */
    Optional<Inherited> leftTo(Forum forum, Instant now) {
        return forums.predecessor(forum)
                .flatMap(edition -> evaluations
                        .find(edition.id())
                        .filter(evaluation -> evaluation.isPublishedAt(now))
                        .map(evaluation -> new Inherited(edition, of(evaluation, Optional.of(forum)))));
    }

    /** @param next the edition whose agenda may take them up */
    List<Taught> of(Evaluation evaluation, Optional<Forum> next) {
        var items = next.map(this::madeFromLessons).orElse(Map.of());
        return lessons.of(evaluation).stream()
                .map(lesson -> new Taught(lesson, Optional.ofNullable(items.get(lesson.id()))))
                .toList();
    }

    private Map<UUID, AgendaItem> madeFromLessons(Forum forum) {
        return agenda.of(forum.id()).stream()
                .filter(item -> item.lessonId().isPresent())
                .collect(toMap(item -> item.lessonId().orElseThrow(), Function.identity()));
    }
}
