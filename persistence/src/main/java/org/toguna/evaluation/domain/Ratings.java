package org.toguna.evaluation.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.toguna.shared.Level;
import org.toguna.shared.Refusal;

/**
 * The roll of who rated what, and apart from it the ratings. Nothing here is an entity, so that neither can be loaded, cached or
 * listed by name by accident.
 */
@ApplicationScoped
public class Ratings {
    @PersistenceContext
    EntityManager entities;

    protected Ratings() {}

    public Ratings(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * Marks the roll and keeps the rating apart.
     *
     * @param evaluation taken, so that whoever rates twice at once is seen
     * @throws Refusal {@code evaluation.transmitted} or {@code evaluation.alreadyRated}
     */
    public void add(Rating rating, Evaluation evaluation, UUID commitment, UUID rater) {
        evaluation.mustBeOpen();
        if (rated(evaluation, rater).contains(commitment)) {
            throw new Refusal(Refusal.Kind.CONFLICT, "evaluation.alreadyRated");
        }
        reach(evaluation, rater);
        entities.createNativeQuery(
                        "INSERT INTO rating_roll (evaluation_id, commitment_id, person_id) VALUES (?1, ?2, ?3)")
                .setParameter(1, evaluation.id())
                .setParameter(2, commitment)
                .setParameter(3, rater)
                .executeUpdate();
        entities.createNativeQuery("INSERT INTO rating (id, evaluation_id, commitment_id, spoken_from, completion,"
                        + " usefulness, problem, lesson) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)")
                .setParameter(1, UUID.randomUUID())
                .setParameter(2, evaluation.id())
                .setParameter(3, commitment)
                .setParameter(4, rating.level().name())
                .setParameter(5, rating.completion().name())
                .setParameter(6, rating.usefulness())
                .setParameter(7, rating.problem())
                .setParameter(8, rating.lesson())
                .executeUpdate();
    }

    /** Counts a person among those reached, once. */
    public void reach(Evaluation evaluation, UUID person) {
        if (!isReached(evaluation, person)) {
            entities.createNativeQuery("INSERT INTO evaluation_reached (evaluation_id, person_id) VALUES (?1, ?2)")
                    .setParameter(1, evaluation.id())
                    .setParameter(2, person)
                    .executeUpdate();
        }
    }

    public boolean isReached(Evaluation evaluation, UUID person) {
        return !entities.createNativeQuery(
                        "SELECT person_id FROM evaluation_reached WHERE evaluation_id = ?1 AND person_id = ?2")
                .setParameter(1, evaluation.id())
                .setParameter(2, person)
                .getResultList()
                .isEmpty();
    }

    /** The commitments that a person has rated. */
    public Set<UUID> rated(Evaluation evaluation, UUID person) {
        var rated = new HashSet<UUID>();
        entities.createNativeQuery("SELECT commitment_id FROM rating_roll WHERE evaluation_id = ?1 AND person_id = ?2")
                .setParameter(1, evaluation.id())
                .setParameter(2, person)
                .getResultList()
                .forEach(commitment -> rated.add((UUID) commitment));
        return rated;
    }

    /** @param invited how many may rate, which the registrations know */
    public Turnout turnout(Evaluation evaluation, long invited) {
        return new Turnout(
                invited,
                count("SELECT COUNT(*) FROM evaluation_reached WHERE evaluation_id = ?1", evaluation),
                count("SELECT COUNT(DISTINCT person_id) FROM rating_roll WHERE evaluation_id = ?1", evaluation));
    }

    private long count(String query, Evaluation evaluation) {
        return number(entities.createNativeQuery(query)
                .setParameter(1, evaluation.id())
                .getSingleResult());
    }

    /** What participants said, by commitment, in two queries; a commitment that nobody rated is absent. */
    public Map<UUID, ParticipantsVoice> voices(Evaluation evaluation) {
        var tallies = new HashMap<UUID, Tally>();
        rows(
                        "SELECT commitment_id, spoken_from, completion, usefulness, COUNT(*) FROM rating"
                                + " WHERE evaluation_id = ?1 GROUP BY commitment_id, spoken_from, completion, usefulness",
                        evaluation)
                .forEach(row -> tallies.computeIfAbsent((UUID) row[0], commitment -> new Tally())
                        .count(row));
        rows(
                        "SELECT commitment_id, problem, lesson FROM rating WHERE evaluation_id = ?1"
                                + " AND (problem IS NOT NULL OR lesson IS NOT NULL)",
                        evaluation)
                .forEach(row -> tallies.get((UUID) row[0]).hear(row));
        var voices = new HashMap<UUID, ParticipantsVoice>();
        tallies.forEach((commitment, tally) -> voices.put(commitment, tally.voice()));
        return voices;
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String query, Evaluation evaluation) {
        return entities.createNativeQuery(query)
                .setParameter(1, evaluation.id())
                .getResultList();
    }

    private static long number(Object column) {
        return ((Number) column).longValue();
    }

    private static final class Tally {
        private long answered;
        private final Map<Completion, Long> completion = new HashMap<>();
        private final Map<Integer, Long> usefulness = new HashMap<>();
        private final Map<Level, Long> levels = new HashMap<>();
        private final List<String> problems = new ArrayList<>();
        private final List<String> lessons = new ArrayList<>();

        void count(Object[] row) {
            long people = number(row[4]);
            answered += people;
            levels.merge(Level.valueOf((String) row[1]), people, Long::sum);
            completion.merge(Completion.valueOf((String) row[2]), people, Long::sum);
            usefulness.merge((int) number(row[3]), people, Long::sum);
        }

        void hear(Object[] row) {
            if (row[1] != null) {
                problems.add((String) row[1]);
            }
            if (row[2] != null) {
                lessons.add((String) row[2]);
            }
        }

        ParticipantsVoice voice() {
            return new ParticipantsVoice(answered, completion, usefulness, levels, problems, lessons);
        }
    }
}
