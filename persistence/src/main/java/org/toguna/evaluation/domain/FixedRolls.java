package org.toguna.evaluation.domain;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.toguna.forum.domain.Forum;
import org.toguna.registration.domain.Breakdown;
import org.toguna.registration.domain.Category;
import org.toguna.registration.domain.Floor;
import org.toguna.registration.domain.Gender;
import org.toguna.registration.domain.Registration;
import org.toguna.registration.domain.Registrations;
import org.toguna.values.Refusal;

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
        var told = toldBesideOthers(roll, raters);
        raters.forEach(registration -> entities.persist(new RollEntry(roll, registration, told)));
        entities.flush();
        evaluation(roll.forumId()).ifPresent(id -> new Ratings(entities).invite(id, roll.fixedAt()));
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
        var evaluation = evaluation(forum);
        // The same lock as whoever rates holds.
        evaluation.ifPresent(id -> entities.find(Evaluation.class, id, LockModeType.PESSIMISTIC_WRITE)
                .mustBeOpen());
        if (evaluation.map(this::isRated).orElse(false)
                && find(forum).map(roll -> !roll.isDrawn()).orElse(true)) {
            throw new Refusal(Refusal.Kind.CONFLICT, "evaluation.draw.ratingsBegan");
        }
    }

    private Optional<UUID> evaluation(UUID forum) {
        return entities.createQuery("SELECT e.id FROM Evaluation e WHERE e.forumId = :forum", UUID.class)
                .setParameter("forum", forum)
                .getResultStream()
                .findFirst();
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

    /**
     * What the public is told of who is on a roll; the strata, which cross country and gender, are told by each of the two only.
     *
     * @param people empty, as are the groups, where that would tell of so few who may vote and are not on it
     * @param countries by ISO code of the country of residence
     */
    public record Told(Optional<Long> people, Breakdown<String> countries, Breakdown<Gender> genders) {}

    public Told told(FixedRoll roll, Instant now) {
        var people = peopleTold(roll, now);
        var entries = people.isEmpty() ? List.<RollEntry>of() : entries(roll);
        return new Told(
                people,
                by(Draw.Lot::country, entries, RollEntry::isCountryTold),
                by(Draw.Lot::gender, entries, RollEntry::isGenderTold));
    }

    /** What was told of the others when it was fixed decides what is told of it from then on. */
    private Told toldBesideOthers(FixedRoll roll, Collection<Registration> raters) {
        var people = peopleTold(roll, roll.fixedAt());
        var told = people.isEmpty() ? List.<Registration>of() : raters;
        var participation = new Registrations(entities).participation(roll.forumId());
        return new Told(
                people,
                Breakdown.of(counts(told, rater -> rater.particulars().country()), participation.aroundCountries()),
                Breakdown.of(counts(told, rater -> rater.particulars().gender()), participation.aroundGenders()));
    }

    /** Those who may vote and not rate are few, or not: on this day as on that on which the roll was fixed. */
    private Optional<Long> peopleTold(FixedRoll roll, Instant now) {
        var registrations = new Registrations(entities);
        long people = roll.people();
        return Optional.of(people)
                .filter(any -> Floor.tells(people)
                        && Floor.tells(
                                registrations.countRaters(roll.forumId(), now),
                                registrations.electors(roll.forumId(), Category.ELECTORS)));
    }

    private static <K extends Comparable<? super K>> Breakdown<K> by(
            Function<Draw.Lot, K> group, List<RollEntry> entries, Predicate<RollEntry> isTold) {
        Set<K> told = entries.stream()
                .filter(isTold)
                .map(entry -> group.apply(entry.lot()))
                .collect(toSet());
        Map<K, Long> people = counts(entries, entry -> group.apply(entry.lot()));
        return Breakdown.of(people, List.of(), told::contains);
    }

    private static <T, K> Map<K, Long> counts(Collection<T> people, Function<T, K> group) {
        return people.stream().collect(groupingBy(group, counting()));
    }

    /** Where those on a roll live, by ISO code. */
    Set<String> countries(FixedRoll roll) {
        return Set.copyOf(
                entities.createQuery("SELECT DISTINCT e.country FROM RollEntry e WHERE e.rollId = :roll", String.class)
                        .setParameter("roll", roll.id())
                        .getResultList());
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
