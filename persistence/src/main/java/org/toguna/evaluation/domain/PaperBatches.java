package org.toguna.evaluation.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.toguna.values.Backlog;
import org.toguna.values.NotFound;
import org.toguna.values.Refusal;

/** The bundles of paper forms of every evaluation, and apart from them who was handed a form. */
@ApplicationScoped
public class PaperBatches {
    @PersistenceContext
    EntityManager entities;

    protected PaperBatches() {}

    public PaperBatches(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Issues the bundle after the last; its forms are numbered on from the last form.
     *
     * @param evaluation locked by the caller
     * @param commitments their numbers
     * @throws Refusal {@code evaluation.transmitted}, {@code evaluation.paper.nothing}, or naming every field that is wrong
     */
    public PaperBatch issue(Evaluation evaluation, PaperBatch.Order order, List<Integer> commitments, Instant now) {
        evaluation.mustBeOpen();
        var before = of(evaluation);
        var batch = new PaperBatch(
                evaluation,
                before.size() + 1,
                before.stream().mapToInt(PaperBatch::lastForm).max().orElse(0) + 1,
                order,
                commitments,
                now);
        entities.persist(batch);
        entities.flush();
        return batch;
    }

    /** In the order of their numbers. */
    public List<PaperBatch> of(Evaluation evaluation) {
        return entities.createQuery(
                        "SELECT b FROM PaperBatch b WHERE b.evaluationId = :evaluation ORDER BY b.number",
                        PaperBatch.class)
                .setParameter("evaluation", evaluation.id())
                .getResultList();
    }

    public PaperBatch get(Evaluation evaluation, int number) {
        return of(evaluation).stream()
                .filter(batch -> batch.number() == number)
                .findFirst()
                .orElseThrow(() -> notFound(number));
    }

    public static NotFound notFound(Object number) {
        return new NotFound("evaluation.paper", number);
    }

    /**
     * Marks somebody as answering on paper, and keeps neither the form nor the bundle with the mark.
     *
     * @param evaluation locked by the caller
     * @param sample which the person is of
     * @throws Refusal {@code evaluation.paper.marked}, {@code evaluation.paper.online}, {@code evaluation.paper.sample}, besides those of
     *     the bundle
     */
    public void handOut(PaperBatch batch, Evaluation evaluation, UUID person, Sample sample) {
        evaluation.mustBeOpen();
        mustAnswerOnline(evaluation, person);
        if (!new Ratings(entities).rated(evaluation, person).isEmpty()) {
            throw new Refusal(Refusal.Kind.CONFLICT, "evaluation.paper.online");
        }
        if (batch.sample() != sample) {
            throw new Refusal(Refusal.Kind.CONFLICT, "evaluation.paper.sample");
        }
        batch.handOut();
        entities.createNativeQuery("INSERT INTO paper_respondent (evaluation_id, person_id) VALUES (?1, ?2)")
                .setParameter(1, evaluation.id())
                .setParameter(2, person)
                .executeUpdate();
    }

    /** @throws Refusal {@code evaluation.paper.marked} for who was handed a paper form */
    public void mustAnswerOnline(Evaluation evaluation, UUID person) {
        if (!entities.createNativeQuery(
                        "SELECT person_id FROM paper_respondent WHERE evaluation_id = ?1 AND person_id = ?2")
                .setParameter(1, evaluation.id())
                .setParameter(2, person)
                .getResultList()
                .isEmpty()) {
            throw new Refusal(Refusal.Kind.CONFLICT, "evaluation.paper.marked");
        }
    }

    /**
     * What one of the two read on a form, in place of what they read before; nothing when the form is blank or another's.
     *
     * @param answers by commitment, each checked
     * @throws Refusal {@code evaluation.paper.notAsked}, {@code evaluation.paper.sameAccount}, besides those of the bundle
     */
    public void enter(PaperBatch batch, int form, Side side, Map<Integer, Rating> answers, UUID by) {
        batch.mustBeRead();
        if (!batch.asked(form).containsAll(answers.keySet())) {
            throw new Refusal(Refusal.Kind.INVALID, "evaluation.paper.notAsked");
        }
        if (answers(batch).stream()
                .anyMatch(answer -> answer.side() != side && answer.enteredBy().equals(by))) {
            throw new Refusal(Refusal.Kind.FORBIDDEN, "evaluation.paper.sameAccount");
        }
        entities.createQuery("DELETE FROM PaperAnswer a WHERE a.batchId = :batch AND a.form = :form AND a.side = :side")
                .setParameter("batch", batch.id())
                .setParameter("form", form)
                .setParameter("side", side)
                .executeUpdate();
        answers.forEach(
                (commitment, rating) -> entities.persist(new PaperAnswer(batch, form, side, commitment, rating, by)));
        entities.flush();
    }

    public DoubleEntry entry(PaperBatch batch) {
        return new DoubleEntry(answers(batch));
    }

    private List<PaperAnswer> answers(PaperBatch batch) {
        return entities.createQuery(
                        "SELECT a FROM PaperAnswer a WHERE a.batchId = :batch ORDER BY a.form, a.commitment",
                        PaperAnswer.class)
                .setParameter("batch", batch.id())
                .getResultList();
    }

    /**
     * The sealed bundles of which one of the two has read fewer forms than were handed out.
     *
     * @return by country of the consulate, that of those without one by an empty text
     */
    public Map<String, Backlog> toRead(Evaluation evaluation, Side side) {
        var backlogs = new TreeMap<String, Backlog>();
        entities.createQuery(
                        "SELECT b.country, COUNT(b), MIN(b.sealedAt) FROM PaperBatch b WHERE b.evaluationId = :evaluation"
                                + " AND b.sealedAt IS NOT NULL AND b.closedAt IS NULL AND b.handedOut >"
                                + " (SELECT COUNT(DISTINCT a.form) FROM PaperAnswer a WHERE a.batchId = b.id"
                                + " AND a.side = :side) GROUP BY b.country",
                        Object[].class)
                .setParameter("evaluation", evaluation.id())
                .setParameter("side", side)
                .getResultList()
                .forEach(row ->
                        backlogs.put(row[0] == null ? "" : (String) row[0], Backlog.of(new Object[] {row[1], row[2]})));
        return backlogs;
    }

    /** The sealed bundles that are not closed. */
    public Backlog toClose(Evaluation evaluation) {
        return Backlog.of(entities.createQuery(
                        "SELECT COUNT(b), MIN(b.sealedAt) FROM PaperBatch b WHERE b.evaluationId = :evaluation"
                                + " AND b.sealedAt IS NOT NULL AND b.closedAt IS NULL",
                        Object[].class)
                .setParameter("evaluation", evaluation.id())
                .getSingleResult());
    }

    /** Forgets what was on which form, once it is counted. */
    public void forgetForms(PaperBatch batch) {
        entities.createQuery("DELETE FROM PaperAnswer a WHERE a.batchId = :batch")
                .setParameter("batch", batch.id())
                .executeUpdate();
    }

    public Samples<OnPaper> figures(Evaluation evaluation) {
        var figures = new EnumMap<Sample, OnPaper>(Sample.class);
        entities.createQuery(
                        "SELECT b.sample, SUM(b.forms), SUM(b.handedOut), SUM(b.counted) FROM PaperBatch b"
                                + " WHERE b.evaluationId = :evaluation GROUP BY b.sample",
                        Object[].class)
                .setParameter("evaluation", evaluation.id())
                .getResultList()
                .forEach(row -> figures.put(
                        (Sample) row[0],
                        new OnPaper(
                                ((Number) row[1]).longValue(),
                                ((Number) row[2]).longValue(),
                                ((Number) row[3]).longValue())));
        return Samples.of(sample -> figures.getOrDefault(sample, OnPaper.NONE));
    }
}
