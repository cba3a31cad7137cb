package org.toguna.evaluation.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.toguna.values.NotFound;

/** The numbered lessons of every evaluation. */
@ApplicationScoped
public class Lessons {
    @PersistenceContext
    EntityManager entities;

    protected Lessons() {}

    public Lessons(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Adds one with the number after the last.
     *
     * @param evaluation locked by the caller
     * @throws org.toguna.values.Refusal {@code evaluation.transmitted}, or naming every field that is missing or wrong
     */
    public Lesson add(Evaluation evaluation, Lesson.Teaching teaching, Lesson.Sources known) {
        int last = entities.createQuery(
                        "SELECT COALESCE(MAX(l.number), 0) FROM Lesson l WHERE l.evaluationId = :evaluation",
                        Integer.class)
                .setParameter("evaluation", evaluation.id())
                .getSingleResult();
        var lesson = new Lesson(evaluation, last + 1, teaching, known);
        entities.persist(lesson);
        entities.flush();
        return lesson;
    }

    /** @throws org.toguna.values.Refusal {@code evaluation.transmitted} */
    public void remove(Lesson lesson, Evaluation evaluation) {
        evaluation.mustBeOpen();
        entities.remove(lesson);
    }

    public Lesson get(Evaluation evaluation, int number) {
        return entities.createQuery(
                        "SELECT l FROM Lesson l WHERE l.evaluationId = :evaluation AND l.number = :number",
                        Lesson.class)
                .setParameter("evaluation", evaluation.id())
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> notFound(number));
    }

    public static NotFound notFound(Object number) {
        return new NotFound("evaluation.lesson", number);
    }

    public List<Lesson> of(Evaluation evaluation) {
        return entities.createQuery(
                        "SELECT l FROM Lesson l WHERE l.evaluationId = :evaluation ORDER BY l.number", Lesson.class)
                .setParameter("evaluation", evaluation.id())
                .setHint("eclipselink.batch", "l.commitments")
                .getResultList();
    }

    /** The codes of the causes that its lessons name. */
    public Set<String> causesNamed(Evaluation evaluation) {
        return of(evaluation).stream().map(Lesson::cause).collect(Collectors.toSet());
    }

    public List<Lesson> all(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery("SELECT l FROM Lesson l WHERE l.id IN :ids", Lesson.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }
}
