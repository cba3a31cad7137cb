package org.toguna.registration.domain;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.toguna.identity.domain.Mandate;
import org.toguna.identity.domain.Person;
import org.toguna.identity.domain.Role;
import org.toguna.values.Backlog;
import org.toguna.values.NotFound;
import org.toguna.values.Page;

/** Every registration with every forum, at most one for each person and forum. */
@ApplicationScoped
public class Registrations {
    /** What nobody confirmed is not ours to keep. */
    public static final Duration KEPT_UNCONFIRMED = Duration.ofDays(7);

    private static final String SEEN_BY_THE_OFFICE =
            " FROM Registration r, Person p WHERE p.id = r.personId AND r.forumId = :forum AND r.status <> :unconfirmed";

    private static final String ELECTORS =
            " FROM Registration r WHERE r.forumId = :forum AND r.status = :accredited AND r.category IN :electors";

    @PersistenceContext
    EntityManager entities;

    protected Registrations() {}

    public Registrations(EntityManager entities) {
        this.entities = entities;
    }

    public void add(Registration registration) {
        entities.persist(registration);
    }

    public Optional<Registration> find(UUID forum, UUID person) {
        return entities.createQuery(
                        "SELECT r FROM Registration r WHERE r.forumId = :forum AND r.personId = :person",
                        Registration.class)
                .setParameter("forum", forum)
                .setParameter("person", person)
                .getResultStream()
                .findFirst();
    }

    /** A registration with this forum; another forum's is as unknown as one that does not exist. */
    public Registration get(UUID forum, UUID id) {
        return Optional.ofNullable(entities.find(Registration.class, id))
                .filter(registration -> registration.forumId().equals(forum))
                .orElseThrow(() -> new NotFound("registration", id));
    }

    public Page<Applicant> page(UUID forum, Applicants applicants, Page.Wanted wanted) {
        var items = entities.createQuery(
                "SELECT NEW " + Applicant.class.getName()
                        + "(r.id, r.name, p.email, r.country, r.city, r.category, r.organisation, r.status, r.refusalReason,"
                        + " r.confirmedAt)" + SEEN_BY_THE_OFFICE + applicants.conditions() + applicants.order(),
                Applicant.class);
        var count = entities.createQuery("SELECT COUNT(r)" + SEEN_BY_THE_OFFICE + applicants.conditions(), Long.class);
        for (TypedQuery<?> query : new TypedQuery<?>[] {items, count}) {
            query.setParameter("forum", forum).setParameter("unconfirmed", Status.UNCONFIRMED);
            applicants.parameters().forEach(query::setParameter);
        }
        return wanted.of(items, count);
    }

    /** How many wait to be admitted, and since when the first does. */
    public Backlog waiting(UUID forum) {
        return Backlog.of(entities.createQuery(
                        "SELECT COUNT(r), MIN(r.confirmedAt) FROM Registration r WHERE r.forumId = :forum"
                                + " AND r.status = :requested AND r.erasedAt IS NULL",
                        Object[].class)
                .setParameter("forum", forum)
                .setParameter("requested", Status.REQUESTED)
                .getSingleResult());
    }

    /** Those who were accredited, in numbers that single nobody out. */
    public Participation participation(UUID forum) {
        return Participation.of(entities.createQuery(
                        "SELECT r.category, r.country, r.gender, COUNT(r) FROM Registration r WHERE r.forumId = :forum"
                                + " AND r.status = :accredited GROUP BY r.category, r.country, r.gender",
                        Object[].class)
                .setParameter("forum", forum)
                .setParameter("accredited", Status.ACCREDITED)
                .getResultStream()
                .map(row -> new Participation.Group((Category) row[0], (String) row[1], (Gender) row[2], (Long) row[3]))
                .toList());
    }

    /** Everybody accredited, by ISO code of their country of residence. Exact, hence not for the public: see {@link Floor}. */
    public Map<String, Long> accreditedByCountry(UUID forum) {
        return grouped(entities.createQuery(
                        "SELECT r.country, COUNT(r) FROM Registration r WHERE r.forumId = :forum"
                                + " AND r.status = :accredited GROUP BY r.country",
                        Object[].class)
                .setParameter("forum", forum)
                .setParameter("accredited", Status.ACCREDITED));
    }

    public boolean mayVote(UUID forum, UUID person) {
        return find(forum, person).map(Registration::mayVote).orElse(false);
    }

    /** The same for the public: empty where so few may, or so few others may elsewhere, that it would single them out. */
    public Optional<Long> electorsTold(UUID forum, Set<Category> categories) {
        return Floor.told(electors(forum, categories), electors(forum, Category.ELECTORS));
    }

    /** The same where those who may were listed when it began. */
    public Optional<Long> electorsTold(UUID forum, Set<Category> categories, long listed) {
        var elsewhere = EnumSet.copyOf(Category.ELECTORS);
        elsewhere.removeAll(categories);
        return Floor.told(listed, listed + electors(forum, elsewhere));
    }

    /**
     * What is told of listed electors by ISO code of their country of residence, beside what else is told of this forum today.
     *
     * @param categories that vote there
     * @param listed how many of each country are on the list
     */
    public Breakdown<String> electorsTold(UUID forum, Set<Category> categories, Map<String, Long> listed) {
        long people = listed.values().stream().mapToLong(Long::longValue).sum();
        if (electorsTold(forum, categories, people).isEmpty()) {
            return new Breakdown<>(Map.of(), 0, true);
        }
        var around = new ArrayList<>(participation(forum).aroundCountries());
        if (!categories.containsAll(Category.ELECTORS)) {
            around.add(Breakdown.of(electorsByCountry(forum), List.copyOf(around)));
        }
        return Breakdown.of(listed, around);
    }

    /** How many may vote where these categories do. Exact, hence not for the public. */
    public long electors(UUID forum, Set<Category> categories) {
        return entities.createQuery("SELECT COUNT(r)" + ELECTORS, Long.class)
                .setParameter("forum", forum)
                .setParameter("accredited", Status.ACCREDITED)
                .setParameter("electors", categories)
                .getSingleResult();
    }

    /** Whether somebody who may vote now could at that moment. */
    public boolean anyElectorSince(UUID forum, Instant moment) {
        return entities.createQuery("SELECT COUNT(r)" + ELECTORS + " AND r.decidedAt <= :moment", Long.class)
                        .setParameter("forum", forum)
                        .setParameter("accredited", Status.ACCREDITED)
                        .setParameter("electors", Category.ELECTORS)
                        .setParameter("moment", moment)
                        .getSingleResult()
                > 0;
    }

    /** Those who may rate what became of the promises: the electors, less those who hold an office in the forum or are forgotten. */
    public List<Registration> raters(UUID forum, Instant now) {
        return raters("SELECT r", forum, now, Registration.class).getResultList();
    }

    public long countRaters(UUID forum, Instant now) {
        return raters("SELECT COUNT(r)", forum, now, Long.class).getSingleResult();
    }

    private <T> TypedQuery<T> raters(String select, UUID forum, Instant now, Class<T> result) {
        return entities.createQuery(
                        select + ELECTORS + " AND r.erasedAt IS NULL AND NOT EXISTS (SELECT m FROM Mandate m"
                                + " WHERE m.personId = r.personId AND m.forumId = :forum AND m.role <> :participant AND"
                                + Mandate.IN_FORCE + ")",
                        result)
                .setParameter("forum", forum)
                .setParameter("accredited", Status.ACCREDITED)
                .setParameter("electors", Category.ELECTORS)
                .setParameter("participant", Role.PARTICIPANT)
                .setParameter("now", now);
    }

    /** Who may vote where these categories do, in no order that says anything; those who are forgotten cannot be written to. */
    public List<Person> whoMayVote(UUID forum, Set<Category> categories) {
        return entities.createQuery(
                        "SELECT p FROM Registration r, Person p WHERE p.id = r.personId AND r.forumId = :forum"
                                + " AND r.status = :accredited AND r.category IN :electors AND r.erasedAt IS NULL"
                                + " ORDER BY p.id",
                        Person.class)
                .setParameter("forum", forum)
                .setParameter("accredited", Status.ACCREDITED)
                .setParameter("electors", categories)
                .getResultList();
    }

    /** How many may vote, by ISO code of their country of residence. Exact, hence not for the public: see {@link Floor}. */
    public Map<String, Long> electorsByCountry(UUID forum) {
        return grouped(
                entities.createQuery("SELECT r.country, COUNT(r)" + ELECTORS + " GROUP BY r.country", Object[].class)
                        .setParameter("forum", forum)
                        .setParameter("accredited", Status.ACCREDITED)
                        .setParameter("electors", Category.ELECTORS));
    }

    @SuppressWarnings("unchecked")
    private static <K> Map<K, Long> grouped(TypedQuery<Object[]> groups) {
        var counts = new LinkedHashMap<K, Long>();
        groups.getResultList().forEach(group -> counts.put((K) group[0], (Long) group[1]));
        return counts;
    }

    /** Everything that a person registered for, oldest first. */
    public List<Registration> of(UUID person) {
        return entities.createQuery(
                        "SELECT r FROM Registration r WHERE r.personId = :person ORDER BY r.registeredAt",
                        Registration.class)
                .setParameter("person", person)
                .getResultList();
    }

    /** The names that may stand beside what these people contributed, by person. */
    public Map<UUID, String> shownNames(UUID forum, Collection<UUID> people) {
        if (people.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery(
                        "SELECT r FROM Registration r WHERE r.forumId = :forum AND r.personId IN :people"
                                + " AND r.nameShown = TRUE",
                        Registration.class)
                .setParameter("forum", forum)
                .setParameter("people", people)
                .getResultStream()
                .filter(registration -> registration.shownName().isPresent())
                .collect(toMap(
                        Registration::personId,
                        registration -> registration.shownName().orElseThrow()));
    }

    /** Registrations with forums that ended before a day, not erased yet. */
    public List<Registration> outlived(LocalDate day, int most) {
        return entities.createQuery(
                        "SELECT r FROM Registration r JOIN Forum f ON f.id = r.forumId WHERE f.ends < :day"
                                + " AND r.erasedAt IS NULL ORDER BY r.id",
                        Registration.class)
                .setParameter("day", day)
                .setMaxResults(most)
                .getResultList();
    }

    /**
     * Participants of whom every registration is erased, and whoever never registered and was known before that day: none of those whose
     * office lasts, or ended only since.
     */
    public List<UUID> withoutRegistration(Instant day, int most) {
        return entities.createQuery(
                        "SELECT p.id FROM Person p WHERE p.erasedAt IS NULL"
                                + " AND (p.createdAt < :day OR EXISTS (SELECT r FROM Registration r WHERE r.personId = p.id))"
                                + " AND NOT EXISTS (SELECT k FROM Registration k WHERE k.personId = p.id AND k.erasedAt IS NULL)"
                                + " AND NOT EXISTS (SELECT m FROM Mandate m WHERE m.personId = p.id AND m.role <> :participant"
                                + " AND (m.endsAt IS NULL OR m.endsAt > :day))",
                        UUID.class)
                .setParameter("participant", Role.PARTICIPANT)
                .setParameter("day", day)
                .setMaxResults(most)
                .getResultList();
    }

    /**
     * Erases what was never confirmed within a week of the last try.
     *
     * @return whose registrations these were
     */
    public Set<UUID> forgetUnconfirmed(Instant now) {
        var forgotten = entities.createQuery(
                        "SELECT r FROM Registration r WHERE r.status = :unconfirmed AND r.registeredAt < :before",
                        Registration.class)
                .setParameter("unconfirmed", Status.UNCONFIRMED)
                .setParameter("before", now.minus(KEPT_UNCONFIRMED))
                .getResultList();
        forgotten.forEach(entities::remove);
        entities.flush();
        return forgotten.stream().map(Registration::personId).collect(toSet());
    }
}
