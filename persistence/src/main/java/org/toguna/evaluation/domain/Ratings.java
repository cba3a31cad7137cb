package org.toguna.evaluation.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.toguna.evaluation.domain.ParticipantsVoice.Words;
import org.toguna.forum.domain.Zones;
import org.toguna.forum.domain.Zoning;
import org.toguna.registration.domain.Breakdown;
import org.toguna.registration.domain.Crossing;
import org.toguna.registration.domain.Crossing.Around;
import org.toguna.registration.domain.Crossing.Cell;
import org.toguna.registration.domain.Gender;
import org.toguna.registration.domain.Registrations;
import org.toguna.values.Level;
import org.toguna.values.Refusal;

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
     * Marks the roll, keeps the rating apart, and its words apart from both.
     *
     * @param evaluation taken, so that whoever rates twice at once is seen
     * @param signature the name to stand beside the words, or null
     * @throws Refusal {@code evaluation.transmitted} or {@code evaluation.alreadyRated}
     */
    public void add(Rating rating, Evaluation evaluation, UUID commitment, Rater rater, String signature) {
        evaluation.mustBeOpen();
        if (rated(evaluation, rater.person()).contains(commitment)) {
            throw new Refusal(Refusal.Kind.CONFLICT, "evaluation.alreadyRated");
        }
        reach(evaluation, rater.person());
        entities.createNativeQuery(
                        "INSERT INTO rating_roll (evaluation_id, commitment_id, person_id) VALUES (?1, ?2, ?3)")
                .setParameter(1, evaluation.id())
                .setParameter(2, commitment)
                .setParameter(3, rater.person())
                .executeUpdate();
        keep(rating, evaluation, commitment, rater, signature);
    }

    /**
     * Keeps a rating from a paper form: of whom it is, nobody knows, hence neither region, zone nor gender.
     *
     * @throws Refusal {@code evaluation.transmitted}
     */
    public void addFromPaper(Rating rating, Evaluation evaluation, UUID commitment, Sample sample) {
        evaluation.mustBeOpen();
        keep(
                rating,
                evaluation,
                commitment,
                new Rater(null, sample, Region.UNKNOWN, Zoning.UNKNOWN, Gender.UNSTATED),
                null);
    }

    private void keep(Rating rating, Evaluation evaluation, UUID commitment, Rater rater, String signature) {
        var id = UUID.randomUUID();
        entities.createNativeQuery("INSERT INTO rating (id, evaluation_id, commitment_id, spoken_from, completion,"
                        + " usefulness, sample, region, gender) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)")
                .setParameter(1, id)
                .setParameter(2, evaluation.id())
                .setParameter(3, commitment)
                .setParameter(4, rating.level().name())
                .setParameter(5, rating.completion().name())
                .setParameter(6, rating.usefulness())
                .setParameter(7, rater.sample().name())
                .setParameter(8, rater.region().name())
                .setParameter(9, rater.gender().name())
                .executeUpdate();
        countInZone(rating, evaluation, commitment, rater);
        rating.causes()
                .forEach(cause -> entities.createNativeQuery(
                                "INSERT INTO rating_cause (rating_id, code) VALUES (?1, ?2)")
                        .setParameter(1, id)
                        .setParameter(2, cause)
                        .executeUpdate());
        comment(RatingComment.Kind.PROBLEM, rating.problem(), evaluation, commitment, rater.sample(), signature);
        comment(RatingComment.Kind.LESSON, rating.lesson(), evaluation, commitment, rater.sample(), signature);
    }

    /** Whoever rates has taken the evaluation, hence is alone with these counts. */
    private void countInZone(Rating rating, Evaluation evaluation, UUID commitment, Rater rater) {
        boolean first = inZone(
                        "UPDATE rating_zone SET people = people + 1 WHERE evaluation_id = ?1 AND commitment_id = ?2"
                                + " AND sample = ?3 AND region = ?4 AND zone = ?5 AND completion = ?6",
                        rating,
                        evaluation,
                        commitment,
                        rater)
                == 0;
        if (first) {
            inZone(
                    "INSERT INTO rating_zone (evaluation_id, commitment_id, sample, region, zone, completion, people)"
                            + " VALUES (?1, ?2, ?3, ?4, ?5, ?6, 1)",
                    rating,
                    evaluation,
                    commitment,
                    rater);
        }
    }

    private int inZone(String change, Rating rating, Evaluation evaluation, UUID commitment, Rater rater) {
        return entities.createNativeQuery(change)
                .setParameter(1, evaluation.id())
                .setParameter(2, commitment)
                .setParameter(3, rater.sample().name())
                .setParameter(4, rater.region().name())
                .setParameter(5, rater.zone())
                .setParameter(6, rating.completion().name())
                .executeUpdate();
    }

    private void comment(
            RatingComment.Kind kind,
            String words,
            Evaluation evaluation,
            UUID commitment,
            Sample sample,
            String signature) {
        if (words != null) {
            entities.persist(new RatingComment(evaluation, commitment, kind, sample, words, signature));
        }
    }

    /**
     * Writes down who is asked to rate: who may now, and who is on the roll from which some are drawn. Nobody is taken off again, so
     * that never fewer were asked than answered.
     */
    public void invite(UUID evaluation, Instant now) {
        entities.flush();
        entities.createNativeQuery("INSERT INTO evaluation_rater (evaluation_id, person_id)"
                        + " SELECT e.id, g.person_id FROM evaluation e JOIN registration g ON g.forum_id = e.forum_id"
                        + " WHERE e.id = ?1 AND NOT EXISTS (SELECT 1 FROM evaluation_rater k"
                        + " WHERE k.evaluation_id = e.id AND k.person_id = g.person_id)"
                        + " AND (EXISTS (SELECT 1 FROM evaluation_roll_entry n WHERE n.registration_id = g.id)"
                        + " OR g.status = 'ACCREDITED' AND g.category IN ('DIASPORA', 'DELEGATE')"
                        + " AND g.erased_at IS NULL AND NOT EXISTS (SELECT 1 FROM mandate h"
                        + " WHERE h.person_id = g.person_id AND h.forum_id = g.forum_id AND h.role <> 'PARTICIPANT'"
                        + " AND h.starts_at <= ?2 AND (h.ends_at IS NULL OR h.ends_at > ?2)))")
                .setParameter(1, evaluation)
                .setParameter(2, now.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    /** How many are asked to rate; who came later counts from when they came. */
    public Samples<Long> invited(Evaluation evaluation) {
        var people = people("evaluation_rater", evaluation);
        return Samples.of(sample -> people.getOrDefault(sample, 0L));
    }

    /** Counts a person among those reached, once, and with them among those asked. */
    public void reach(Evaluation evaluation, UUID person) {
        if (!isReached(evaluation, person)) {
            entities.createNativeQuery("INSERT INTO evaluation_rater (evaluation_id, person_id)"
                            + " SELECT e.id, p.id FROM evaluation e, person p WHERE e.id = ?1 AND p.id = ?2"
                            + " AND NOT EXISTS (SELECT 1 FROM evaluation_rater k"
                            + " WHERE k.evaluation_id = e.id AND k.person_id = p.id)")
                    .setParameter(1, evaluation.id())
                    .setParameter(2, person)
                    .executeUpdate();
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

    /** Whether anybody rated anything, online or on paper. */
    public boolean anyIn(Evaluation evaluation) {
        return !entities.createNativeQuery("SELECT id FROM rating WHERE evaluation_id = ?1")
                .setParameter(1, evaluation.id())
                .setMaxResults(1)
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

    /** @param invited how many were, which the registrations and the roll know */
    public Samples<Turnout> turnout(Evaluation evaluation, Samples<Optional<Long>> invited) {
        var reached = people("evaluation_reached", evaluation);
        var answered = people("rating_roll", evaluation);
        return Samples.of(sample ->
                new Turnout(invited.of(sample), reached.getOrDefault(sample, 0L), answered.getOrDefault(sample, 0L)));
    }

    /** How many people of each sample a table names; a place on the fixed roll is what makes somebody one of those drawn. */
    private Map<Sample, Long> people(String table, Evaluation evaluation) {
        var people = new EnumMap<Sample, Long>(Sample.class);
        rows(
                        "SELECT CASE WHEN n.place IS NULL THEN 'VOLUNTEER' ELSE 'DRAWN' END, COUNT(DISTINCT t.person_id)"
                                + " FROM " + table + " t JOIN evaluation e ON e.id = t.evaluation_id"
                                + " LEFT JOIN registration g ON g.forum_id = e.forum_id AND g.person_id = t.person_id"
                                + " LEFT JOIN evaluation_roll_entry n ON n.registration_id = g.id"
                                + " WHERE t.evaluation_id = ?1"
                                + " GROUP BY CASE WHEN n.place IS NULL THEN 'VOLUNTEER' ELSE 'DRAWN' END",
                        evaluation)
                .forEach(row -> people.put(Sample.valueOf((String) row[0]), number(row[1])));
        return people;
    }

    /** The codes of the causes that anybody chose. */
    public Set<String> causesChosen(Evaluation evaluation) {
        var chosen = new TreeSet<String>();
        entities.createNativeQuery("SELECT DISTINCT c.code FROM rating_cause c JOIN rating r ON r.id = c.rating_id"
                        + " WHERE r.evaluation_id = ?1")
                .setParameter(1, evaluation.id())
                .getResultList()
                .forEach(code -> chosen.add((String) code));
        return chosen;
    }

    /** What participants said, by commitment, in a few queries; a commitment that nobody rated is absent. */
    public Map<UUID, Samples<ParticipantsVoice>> voices(Evaluation evaluation, Instant now) {
        var tallies = new HashMap<UUID, Samples<Tally>>();
        rows(
                        "SELECT commitment_id, sample, completion, usefulness, spoken_from, region, gender, COUNT(*)"
                                + " FROM rating WHERE evaluation_id = ?1"
                                + " GROUP BY commitment_id, sample, completion, usefulness, spoken_from, region, gender",
                        evaluation)
                .forEach(row -> tallies.computeIfAbsent((UUID) row[0], commitment -> Samples.of(sample -> new Tally()))
                        .of(Sample.valueOf((String) row[1]))
                        .count(row));
        rows(
                        "SELECT commitment_id, sample, region, zone, completion, people FROM rating_zone"
                                + " WHERE evaluation_id = ?1",
                        evaluation)
                .forEach(row -> tallies.get((UUID) row[0])
                        .of(Sample.valueOf((String) row[1]))
                        .place(row));
        rows(
                        "SELECT r.commitment_id, r.sample, c.code, COUNT(*) FROM rating r"
                                + " JOIN rating_cause c ON c.rating_id = r.id WHERE r.evaluation_id = ?1"
                                + " GROUP BY r.commitment_id, r.sample, c.code",
                        evaluation)
                .forEach(row -> tallies.get((UUID) row[0])
                        .of(Sample.valueOf((String) row[1]))
                        .blame(row));
        entities.createQuery(
                        "SELECT c FROM RatingComment c WHERE c.evaluationId = :evaluation AND c.status <> :pending",
                        RatingComment.class)
                .setParameter("evaluation", evaluation.id())
                .setParameter("pending", RatingComment.Status.PENDING)
                .getResultList()
                .forEach(comment ->
                        tallies.get(comment.commitmentId()).of(comment.sample()).hear(comment));
        var crowds = crowds(evaluation, now);
        var voices = new HashMap<UUID, Samples<ParticipantsVoice>>();
        tallies.forEach((commitment, tally) -> {
            var drawn = tally.drawn().voice(crowds, crowds.aroundDrawn());
            var others = crowds.without(drawn, tally.drawn().cells);
            voices.put(commitment, new Samples<>(drawn, tally.volunteers().voice(others, others.around())));
        });
        return voices;
    }

    /** Those of whom raters are part: everybody who takes part, and who is on the roll from which some are drawn. */
    private Crowds crowds(Evaluation evaluation, Instant now) {
        var registrations = new Registrations(entities);
        var everywhere = registrations.accreditedByCountry(evaluation.forumId());
        var regions = new EnumMap<Region, Long>(Region.class);
        everywhere.forEach((country, people) -> regions.merge(Region.of(country), people, Long::sum));
        var rolls = new FixedRolls(entities);
        var roll = rolls.find(evaluation.forumId());
        var participation = registrations.participation(evaluation.forumId());
        var genders = Stream.concat(
                        participation.aroundGenders().stream(),
                        roll.stream().map(fixed -> rolls.told(fixed, now).genders()))
                .toList();
        var electors = participation.electors();
        var zoning = new Zones(entities).of(evaluation.forumId());
        return new Crowds(
                List.of(new Breakdown<>(regions, 0, false), new Breakdown<>(Map.of(), electors, false)),
                List.of(new Breakdown<>(Map.of(), electors, false)),
                around(participation.countries(), everywhere.keySet(), zoning).toList(),
                Stream.concat(
                                around(participation.countries(), everywhere.keySet(), zoning),
                                roll.stream()
                                        .flatMap(fixed -> around(
                                                rolls.told(fixed, now).countries(), rolls.countries(fixed), zoning)))
                        .toList(),
                genders);
    }

    private static Stream<Around<Region, String>> around(Breakdown<String> countries, Set<String> all, Zoning zoning) {
        return Stream.of(countries)
                .filter(told -> told.total() > 0)
                .map(told -> Around.of(told, all, country -> new Cell<>(Region.of(country), zoning.of(country))));
    }

    /**
     * What is told of larger crowds, and what might be of their regions.
     *
     * @param around by country, where region and zone meet
     * @param aroundDrawn the same around those drawn, who are on the roll
     */
    private record Crowds(
            List<Breakdown<Region>> regions,
            List<Breakdown<String>> zones,
            List<Around<Region, String>> around,
            List<Around<Region, String>> aroundDrawn,
            List<Breakdown<Gender>> genders) {
        /** Also less those of whom something was told. */
        Crowds without(ParticipantsVoice told, Map<Cell<Region, String>, Long> where) {
            return new Crowds(
                    less(regions, told.regions().sizes()),
                    less(zones, told.zones().sizes()),
                    told.isShown()
                            ? Stream.concat(around.stream(), around.stream().map(crowd -> crowd.less(where)))
                                    .toList()
                            : around,
                    aroundDrawn,
                    less(genders, told.genders().sizes()));
        }

        private static <K> List<Breakdown<K>> less(List<Breakdown<K>> crowds, Breakdown<K> told) {
            return Stream.concat(crowds.stream(), crowds.stream().map(crowd -> crowd.less(told)))
                    .toList();
        }
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
        private final Map<Completion, Long> completion = new EnumMap<>(Completion.class);
        private final Map<Integer, Long> usefulness = new HashMap<>();
        private final Map<String, Long> causes = new HashMap<>();
        private final Map<Level, Map<Completion, Long>> levels = new EnumMap<>(Level.class);
        private final Map<Region, Map<Completion, Long>> regions = new EnumMap<>(Region.class);
        private final Map<String, Map<Completion, Long>> zones = new HashMap<>();
        private final Map<Cell<Region, String>, Long> cells = new HashMap<>();
        private final Map<Gender, Map<Completion, Long>> genders = new EnumMap<>(Gender.class);
        private final List<Words> problems = new ArrayList<>();
        private final List<Words> lessons = new ArrayList<>();
        private long withheld;

        void count(Object[] row) {
            long people = number(row[7]);
            var said = Completion.valueOf((String) row[2]);
            answered += people;
            completion.merge(said, people, Long::sum);
            usefulness.merge((int) number(row[3]), people, Long::sum);
            count(levels, Level.valueOf((String) row[4]), said, people);
            count(regions, Region.valueOf((String) row[5]), said, people);
            count(genders, Gender.valueOf((String) row[6]), said, people);
        }

        private static <K> void count(Map<K, Map<Completion, Long>> groups, K group, Completion said, long people) {
            groups.computeIfAbsent(group, first -> new EnumMap<>(Completion.class))
                    .merge(said, people, Long::sum);
        }

        void place(Object[] row) {
            var zone = (String) row[3];
            count(zones, zone, Completion.valueOf((String) row[4]), number(row[5]));
            cells.merge(new Cell<>(Region.valueOf((String) row[2]), zone), number(row[5]), Long::sum);
        }

        void blame(Object[] row) {
            causes.put((String) row[2], number(row[3]));
        }

        void hear(RatingComment comment) {
            if (comment.status() == RatingComment.Status.WITHHELD) {
                withheld++;
            } else {
                (comment.kind() == RatingComment.Kind.PROBLEM ? problems : lessons)
                        .add(new Words(comment.words(), comment.signature().orElse(null)));
            }
        }

        ParticipantsVoice voice(Crowds crowds, List<Around<Region, String>> around) {
            var told = Groups.of(regions, crowds.regions());
            return new ParticipantsVoice(
                    answered,
                    completion,
                    usefulness,
                    causes,
                    Groups.of(levels),
                    told,
                    Groups.of(zones, new Crossing<>(cells, around).second(told.sizes(), crowds.zones())),
                    Groups.of(genders, crowds.genders()),
                    problems,
                    lessons,
                    withheld);
        }
    }
}
