package org.toguna.evaluation.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.toguna.forum.domain.Forum;
import org.toguna.registration.domain.Registration;
import org.toguna.shared.Refusal;

/** The rolls from which raters are drawn, at most one for each forum. */
@ApplicationScoped
public class FixedRolls {
    @PersistenceContext
    EntityManager entities;

    protected FixedRolls() {}

    public FixedRolls(EntityManager entities) {
        this.entities = entities;
    }

    public Optional<FixedRoll> find(UUID forum) {
        return entities.createQuery("SELECT r FROM FixedRoll r WHERE r.forumId = :forum", FixedRoll.class)
                .setParameter("forum", forum)
                .getResultStream()
                .findFirst();
    }

    /**
     * Fixes the roll; the forum's lock lets only one be first, and keeps a first rating from slipping in.
     *
     * @throws Refusal {@code evaluation.roll.fixed}, {@code evaluation.draw.ratingsBegan}
     */
    public void add(FixedRoll roll, Collection<Registration> raters) {
        mustBeBeforeRatings(roll.forumId());
        if (find(roll.forumId()).isPresent()) {
            throw new Refusal(Refusal.Kind.CONFLICT, "evaluation.roll.fixed");
        }
        entities.persist(roll);
        entities.flush();
        raters.forEach(registration -> entities.persist(new RollEntry(roll, registration)));
        entities.flush();
    }

    /**
     * The roll about to be drawn from.
     *
     * @throws Refusal {@code evaluation.draw.noRoll}, {@code evaluation.draw.ratingsBegan}
     */
    public FixedRoll take(UUID forum) {
        mustBeBeforeRatings(forum);
        return find(forum).orElseThrow(() -> new Refusal(Refusal.Kind.CONFLICT, "evaluation.draw.noRoll"));
    }

    private void mustBeBeforeRatings(UUID forum) {
        entities.find(Forum.class, forum, LockModeType.PESSIMISTIC_WRITE);
        var evaluation = entities.createQuery("SELECT e.id FROM Evaluation e WHERE e.forumId = :forum", UUID.class)
                .setParameter("forum", forum)
                .getResultStream()
                .findFirst();
        // The same lock as whoever rates holds.
        evaluation.ifPresent(id -> entities.find(Evaluation.class, id, LockModeType.PESSIMISTIC_WRITE)
                .mustBeOpen());
        if (evaluation.map(this::isRated).orElse(false)
                && find(forum).map(roll -> !roll.isDrawn()).orElse(true)) {
            throw new Refusal(Refusal.Kind.CONFLICT, "evaluation.draw.ratingsBegan");
        }
    }

    /** Whoever was handed a paper form may have filled it in. */
    private boolean isRated(UUID evaluation) {
        return Stream.of("rating_roll", "paper_respondent")
                .anyMatch(table -> !entities.createNativeQuery(
                                "SELECT person_id FROM " + table + " WHERE evaluation_id = ?1")
                        .setParameter(1, evaluation)
                        .setMaxResults(1)
                        .getResultList()
                        .isEmpty());
    }

    public List<RollEntry> entries(FixedRoll roll) {
        return entities.createQuery(
                        "SELECT e FROM RollEntry e WHERE e.rollId = :roll ORDER BY e.registrationId", RollEntry.class)
                .setParameter("roll", roll.id())
                .getResultList();
    }

    /** Empty for who registered after the roll was fixed, and where none is. */
    public Optional<RollEntry> entry(UUID registration) {
        return Optional.ofNullable(entities.find(RollEntry.class, registration));
    }
}
