package org.toguna.voting.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.toguna.values.Refusal;

/**
 * The roll of who voted and the counts of what was chosen. Nothing here is an entity, so that neither can be loaded, cached or
 * listed by name by accident.
 */
@ApplicationScoped
public class Ballots {
    private static final int CAST = -2;
    private static final int BLANK = -1;

    @PersistenceContext
    EntityManager entities;

    protected Ballots() {}

    public Ballots(EntityManager entities) {
        this.entities = entities;
    }

    /** Sets every count of a new poll to zero. */
    public void openFor(Poll poll) {
        entities.flush();
        for (int line = CAST; line < poll.options().size(); line++) {
            entities.createNativeQuery("INSERT INTO poll_tally (poll_id, line, votes) VALUES (?1, ?2, 0)")
                    .setParameter(1, poll.id())
                    .setParameter(2, line)
                    .executeUpdate();
        }
    }

    /** Drops the counts of a poll that is changed or withdrawn before its vote opens. */
    public void discard(Poll poll) {
        entities.createNativeQuery("DELETE FROM poll_tally WHERE poll_id = ?1")
                .setParameter(1, poll.id())
                .executeUpdate();
    }

    /**
     * Counts a ballot and marks its voter. The count of ballots goes first: whoever holds that row is alone with this poll
     * until the transaction ends, so that a double vote is seen and no two voters wait for each other.
     *
     * @throws Refusal {@code voting.alreadyVoted}
     */
    public void add(Ballot ballot, UUID voter) {
        count(ballot.pollId(), CAST);
        if (hasVoted(ballot.pollId(), voter)) {
            throw new Refusal(Refusal.Kind.CONFLICT, "voting.alreadyVoted");
        }
        entities.createNativeQuery("INSERT INTO poll_roll (poll_id, person_id) VALUES (?1, ?2)")
                .setParameter(1, ballot.pollId())
                .setParameter(2, voter)
                .executeUpdate();
        if (ballot.isBlank()) {
            count(ballot.pollId(), BLANK);
        }
        ballot.positions().forEach(position -> count(ballot.pollId(), position));
    }

    private void count(UUID poll, int line) {
        entities.createNativeQuery("UPDATE poll_tally SET votes = votes + 1 WHERE poll_id = ?1 AND line = ?2")
                .setParameter(1, poll)
                .setParameter(2, line)
                .executeUpdate();
    }

    public boolean hasVoted(UUID poll, UUID person) {
        return number(entities.createNativeQuery("SELECT COUNT(*) FROM poll_roll WHERE poll_id = ?1 AND person_id = ?2")
                        .setParameter(1, poll)
                        .setParameter(2, person)
                        .getSingleResult())
                > 0;
    }

    /** Whether anybody has voted on anything in a forum. */
    public boolean anyIn(UUID forum) {
        return number(entities.createNativeQuery("SELECT COUNT(*) FROM poll_roll r JOIN poll p ON p.id = r.poll_id"
                                + " WHERE p.forum_id = ?1")
                        .setParameter(1, forum)
                        .getSingleResult())
                > 0;
    }

    /** The counts as they stand; whether they may be shown is for {@link BallotBox#mustBeOver} to say. */
    public Results results(Poll poll) {
        var counts = new HashMap<Integer, Long>();
        rows("SELECT line, votes FROM poll_tally WHERE poll_id = ?1", poll)
                .forEach(row -> counts.put((int) number(row[0]), number(row[1])));
        var votes = new Long[poll.options().size()];
        for (int position = 0; position < votes.length; position++) {
            votes[position] = counts.getOrDefault(position, 0L);
        }
        return new Results(
                counts.getOrDefault(CAST, 0L),
                counts.getOrDefault(BLANK, 0L),
                List.of(votes),
                new ElectoralRoll(entities).byCountry(poll.forumId()).turnout(votersByCountry(poll)));
    }

    private Map<String, Long> votersByCountry(Poll poll) {
        var counts = new HashMap<String, Long>();
        rows(
                        "SELECT e.country, COUNT(*) FROM poll_roll r JOIN poll p ON p.id = r.poll_id"
                                + " JOIN elector e ON e.forum_id = p.forum_id AND e.person_id = r.person_id"
                                + " WHERE r.poll_id = ?1 GROUP BY e.country",
                        poll)
                .forEach(row -> counts.put((String) row[0], number(row[1])));
        return counts;
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String query, Poll poll) {
        return entities.createNativeQuery(query).setParameter(1, poll.id()).getResultList();
    }

    private static long number(Object column) {
        return ((Number) column).longValue();
    }
}
