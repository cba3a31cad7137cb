package org.toguna.evaluation.usecase;

import static java.util.stream.Collectors.toMap;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.toguna.agenda.domain.Agenda;
import org.toguna.agenda.domain.AgendaItem;
import org.toguna.commitment.domain.CommitmentSummary;
import org.toguna.evaluation.domain.Evaluation;
import org.toguna.evaluation.domain.Evaluations;
import org.toguna.evaluation.domain.Lesson;
import org.toguna.evaluation.domain.Lessons;
import org.toguna.evaluation.domain.State;
import org.toguna.forum.domain.Forum;
import org.toguna.forum.domain.Forums;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Caller;
import org.toguna.shared.BusinessClock;

/**
 * Anybody reads the lessons of a published evaluation and what became of them. Before that those who write them do, and the
 * organiser from transmission on.
 */
@Stateless
public class ReadLessons {
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
    EveryCommitment commitments;

    @Inject
    BusinessClock clock;

    /** A lesson with the item of the next edition's agenda that was made from it. */
    public record Taught(Lesson lesson, Optional<AgendaItem> item) {}

    /** @param next the edition whose agenda may take them up */
    public record OfEdition(List<Taught> lessons, Optional<Forum> next) {}

    /** @param edition the one before, whose evaluation is public */
    public record Inherited(Forum edition, List<Taught> lessons) {}

    public OfEdition of(String slug) {
        var forum = forums.get(slug);
        var next = forums.successor(forum);
        return new OfEdition(
                evaluations
                        .find(forum.id())
                        .filter(evaluation -> mayRead(forum, evaluation))
                        .map(evaluation -> taught(evaluation, next))
                        .orElse(List.of()),
                next);
    }

    /** Those that the edition before leaves to a forum; empty until its evaluation is public. */
    public Optional<Inherited> inherited(String slug) {
        var forum = forums.get(slug);
        return forums.predecessor(forum)
                .flatMap(edition -> evaluations
                        .find(edition.id())
                        .filter(evaluation -> evaluation.isPublishedAt(clock.now()))
                        .map(evaluation -> new Inherited(edition, taught(evaluation, Optional.of(forum)))));
    }

    /** The commitments that a lesson may come from. */
    public List<CommitmentSummary> commitments(String slug) {
        return commitments.of(forums.get(slug).id());
    }

    private List<Taught> taught(Evaluation evaluation, Optional<Forum> next) {
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

    private boolean mayRead(Forum forum, Evaluation evaluation) {
        var state = evaluation.stateAt(clock.now());
        return state == State.PUBLISHED
                || caller.may(forum.id(), Role.EVALUATOR, Role.RAPPORTEUR)
                || state == State.TRANSMITTED && caller.may(forum.id(), Role.ORGANISER);
    }
}
