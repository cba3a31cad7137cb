package org.toguna.commitment.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.toguna.forum.domain.Forum;
import org.toguna.identity.domain.Mandate;
import org.toguna.identity.domain.Role;
import org.toguna.values.NotFound;
import org.toguna.values.Page;

/** The register of commitments, forum by forum. */
@ApplicationScoped
public class Commitments {
    private static final String SUMMARIES = "SELECT NEW org.toguna.commitment.domain.CommitmentSummary(c.id, c.number,"
            + " c.title, i.name, c.starts, c.deadline, c.recommendationId, c.gaps, c.status, c.percentage, c.reportedAt)"
            + " FROM Commitment c JOIN Institution i ON i.id = c.leadInstitutionId";

    /**
     * JPQL: whether {@code :person} reports at {@code :now} on commitment {@code c}, as a {@code :focalPoint} of its lead institution
     * and, where the mandate is bounded to a territory, of one in which that of the commitment lies: two steps up at most.
     */
    public static final String REPORTED_BY = " EXISTS (SELECT m FROM Mandate m WHERE m.personId = :person"
            + " AND m.role = :focalPoint AND m.institutionId = c.leadInstitutionId AND" + Mandate.IN_FORCE
            + "AND (m.territory IS NULL OR m.territory = c.territory OR EXISTS (SELECT t FROM Territory t"
            + " WHERE t.forumId = c.forumId AND t.code = c.territory AND (t.parent = m.territory OR EXISTS"
            + " (SELECT u FROM Territory u WHERE u.forumId = c.forumId AND u.code = t.parent"
            + " AND u.parent = m.territory))))) ";

    @PersistenceContext
    EntityManager entities;

    protected Commitments() {}

    public Commitments(EntityManager entities) {
        this.entities = entities;
    }

    /** Written at once, for reports to refer to it by id in the same transaction. */
    public void add(Commitment commitment) {
        entities.persist(commitment);
        entities.flush();
    }

    /** As {@link #add}, written together however many they are. */
    public void addAll(Collection<Commitment> many) {
        many.forEach(entities::persist);
        entities.flush();
    }

    /** The number of every commitment, by id. */
    public Map<UUID, Integer> numbersById(UUID forum) {
        return entities.createQuery("SELECT c.id, c.number FROM Commitment c WHERE c.forumId = :forum", Object[].class)
                .setParameter("forum", forum)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Integer) row[1]));
    }

    /** The numbers in use. */
    public Set<Integer> numbers(UUID forum) {
        return Set.copyOf(
                entities.createQuery("SELECT c.number FROM Commitment c WHERE c.forumId = :forum", Integer.class)
                        .setParameter("forum", forum)
                        .getResultList());
    }

    public Commitment get(UUID forum, int number) {
        return entities.createQuery(
                        "SELECT c FROM Commitment c WHERE c.forumId = :forum AND c.number = :number", Commitment.class)
                .setParameter("forum", forum)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> notFound(number));
    }

    /** As a list shows it. */
    public CommitmentSummary summary(UUID forum, int number) {
        return entities.createQuery(
                        SUMMARIES + " WHERE c.forumId = :forum AND c.number = :number", CommitmentSummary.class)
                .setParameter("forum", forum)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> notFound(number));
    }

    public Commitment get(UUID id) {
        return Optional.ofNullable(entities.find(Commitment.class, id))
                .orElseThrow(() -> new NotFound("commitment.commitment", id));
    }

    /** A commitment about to be changed, locked: of two who change it at once, the second sees the first's change. */
    public Commitment take(UUID forum, int number) {
        return entities.createQuery(
                        "SELECT c.id FROM Commitment c WHERE c.forumId = :forum AND c.number = :number", UUID.class)
                .setParameter("forum", forum)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .map(id -> entities.find(Commitment.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(() -> notFound(number));
    }

    private static NotFound notFound(int number) {
        return new NotFound("commitment.commitment", number);
    }

    /** @param anyOf the statuses wanted; empty for all */
    public Page<CommitmentSummary> page(
            UUID forum, Collection<Status> anyOf, CommitmentOrder order, Page.Wanted wanted) {
        var statuses = anyOf.isEmpty() ? EnumSet.allOf(Status.class) : EnumSet.copyOf(anyOf);
        return wanted.of(
                entities.createQuery(
                                SUMMARIES + " WHERE c.forumId = :forum AND c.status IN :statuses ORDER BY "
                                        + order.jpql,
                                CommitmentSummary.class)
                        .setParameter("forum", forum)
                        .setParameter("statuses", statuses),
                entities.createQuery(
                                "SELECT COUNT(c) FROM Commitment c WHERE c.forumId = :forum AND c.status IN :statuses",
                                Long.class)
                        .setParameter("forum", forum)
                        .setParameter("statuses", statuses));
    }

    /** In the order of their numbers, whole. */
    public Page<Commitment> page(UUID forum, Page.Wanted wanted) {
        return wanted.of(
                entities.createQuery(
                                "SELECT c FROM Commitment c WHERE c.forumId = :forum ORDER BY c.number",
                                Commitment.class)
                        .setParameter("forum", forum)
                        .setHint("eclipselink.batch", "c.versions")
                        .setHint("eclipselink.batch.type", "IN"),
                entities.createQuery("SELECT COUNT(c) FROM Commitment c WHERE c.forumId = :forum", Long.class)
                        .setParameter("forum", forum));
    }

    /** Every commitment of a forum, whole, in the order of their numbers: for reports. */
    public List<Commitment> all(UUID forum) {
        return entities.createQuery(
                        "SELECT c FROM Commitment c WHERE c.forumId = :forum ORDER BY c.number", Commitment.class)
                .setParameter("forum", forum)
                .setHint("eclipselink.batch", "c.versions")
                .getResultList();
    }

    /** The codes of all territories that any version of a commitment of a forum concerns. */
    public Set<String> territories(UUID forum) {
        return all(forum).stream()
                .flatMap(commitment -> commitment.versions().stream())
                .flatMap(version -> version.terms().place().stream())
                .collect(Collectors.toSet());
    }

    /** The commitments whose terms in force answer one of these recommendations. */
    public List<CommitmentSummary> answering(Collection<UUID> recommendations) {
        return recommendations.isEmpty()
                ? List.of()
                : entities.createQuery(
                                SUMMARIES + " WHERE c.recommendationId IN :recommendations ORDER BY c.number",
                                CommitmentSummary.class)
                        .setParameter("recommendations", recommendations)
                        .getResultList();
    }

    /** The commitments that a focal point reports on, in the order of their numbers. */
    public Page<CommitmentSummary> reportedBy(UUID person, UUID forum, Instant now, Page.Wanted wanted) {
        var condition = " WHERE c.forumId = :forum AND" + REPORTED_BY;
        var items = entities.createQuery(SUMMARIES + condition + "ORDER BY c.number", CommitmentSummary.class);
        var number = entities.createQuery("SELECT COUNT(c) FROM Commitment c" + condition, Long.class);
        for (var query : List.of(items, number)) {
            query.setParameter("forum", forum)
                    .setParameter("person", person)
                    .setParameter("focalPoint", Role.FOCAL_POINT)
                    .setParameter("now", now);
        }
        return wanted.of(items, number);
    }

    /** The commitments for whose lead institution, whatever territory they concern, somebody holds a mandate of this role. */
    public List<CommitmentSummary> answeredFor(UUID person, Role role, UUID forum, Instant now) {
        return entities.createQuery(
                        SUMMARIES + " WHERE c.forumId = :forum AND EXISTS (SELECT m FROM Mandate m"
                                + " WHERE m.personId = :person AND m.role = :role AND m.institutionId = i.id"
                                + " AND m.territory IS NULL AND"
                                + Mandate.IN_FORCE + ") ORDER BY c.number",
                        CommitmentSummary.class)
                .setParameter("forum", forum)
                .setParameter("person", person)
                .setParameter("role", role)
                .setParameter("now", now)
                .getResultList();
    }

    public RegisterFigures figures(UUID forum) {
        var counts = new EnumMap<Status, Long>(Status.class);
        for (var status : Status.values()) {
            counts.put(status, 0L);
        }
        entities.createQuery(
                        "SELECT c.status, COUNT(c) FROM Commitment c WHERE c.forumId = :forum GROUP BY c.status",
                        Object[].class)
                .setParameter("forum", forum)
                .getResultList()
                .forEach(row -> counts.put((Status) row[0], (Long) row[1]));
        long complete = entities.createQuery(
                        "SELECT COUNT(c) FROM Commitment c WHERE c.forumId = :forum AND c.gaps = :none", Long.class)
                .setParameter("forum", forum)
                .setParameter("none", new Gaps(Set.of()))
                .getSingleResult();
        return new RegisterFigures(counts, complete);
    }

    /** Locks the forum until the transaction ends, so that two who adopt at once get two numbers. */
    public int nextNumber(UUID forum) {
        entities.find(Forum.class, forum, LockModeType.PESSIMISTIC_WRITE);
        return 1
                + entities.createQuery(
                                "SELECT COALESCE(MAX(c.number), 0) FROM Commitment c WHERE c.forumId = :forum",
                                Integer.class)
                        .setParameter("forum", forum)
                        .getSingleResult();
    }
}
