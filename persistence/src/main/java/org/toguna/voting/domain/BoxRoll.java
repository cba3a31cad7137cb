package org.toguna.voting.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.toguna.registration.domain.Breakdown;
import org.toguna.registration.domain.Registrations;
import org.toguna.values.Fingerprint;
import org.toguna.values.Problem;
import org.toguna.values.Refusal;

/** The frozen electors of each box and the credentials that they use. As with {@link Ballots}, nobody can list it by name. */
@ApplicationScoped
public class BoxRoll {
    @PersistenceContext
    EntityManager entities;

    protected BoxRoll() {}

    public BoxRoll(EntityManager entities) {
        this.entities = entities;
    }

    /** SHA-256 of the electors' ids, sorted, a line for each: the same for the same people alone, in whatever order. */
    public static String fingerprint(Collection<UUID> electors) {
        return Fingerprint.of(electors.stream().map(UUID::toString).sorted().collect(Collectors.joining("\n")));
    }

    /** These and no others may vote; nobody has yet. */
    public void freeze(VerifiableVote vote, Collection<UUID> electors) {
        entities.flush();
        entities.createNativeQuery("DELETE FROM box_elector WHERE box_id = ?1")
                .setParameter(1, vote.id())
                .executeUpdate();
        electors.forEach(elector -> entities.createNativeQuery("INSERT INTO box_elector (box_id, person_id, country)"
                        + " SELECT v.id, g.person_id, g.country FROM verifiable_vote v"
                        + " JOIN registration g ON g.forum_id = v.forum_id WHERE v.id = ?1 AND g.person_id = ?2")
                .setParameter(1, vote.id())
                .setParameter(2, elector)
                .executeUpdate());
        new Registrations(entities)
                .electorsTold(
                        vote.forumId(), vote.categories(), byCountry(vote.id()).people())
                .shown()
                .keySet()
                .forEach(country -> entities.createNativeQuery(
                                "UPDATE box_elector SET told = TRUE WHERE box_id = ?1 AND country = ?2")
                        .setParameter(1, vote.id())
                        .setParameter(2, country)
                        .executeUpdate());
    }

    /** By ISO code of their country of residence when they were frozen. */
    public Breakdown<String> countries(UUID box) {
        return byCountry(box).breakdown();
    }

    @SuppressWarnings("unchecked")
    private ElectorsByCountry byCountry(UUID box) {
        return ElectorsByCountry.of(entities.createNativeQuery(
                        "SELECT country, told, COUNT(*) FROM box_elector WHERE box_id = ?1 GROUP BY country, told")
                .setParameter(1, box)
                .getResultList());
    }

    public long electors(UUID box) {
        return count("SELECT COUNT(*) FROM box_elector WHERE box_id = ?1", box);
    }

    public boolean includes(UUID box, UUID person) {
        return count("SELECT COUNT(*) FROM box_elector WHERE box_id = ?1 AND person_id = ?2", box, person) > 0;
    }

    public boolean hasVoted(UUID box, UUID person) {
        return count(
                        "SELECT COUNT(*) FROM box_elector WHERE box_id = ?1 AND person_id = ?2"
                                + " AND credential_hash IS NOT NULL",
                        box,
                        person)
                > 0;
    }

    /**
     * From the first ballot on a credential serves one account, and the account that credential only. Whose binding was released
     * brings no new credential before somebody has taken over the one that they used: there are never more of them in the box than
     * accounts that sent a ballot. The box must be locked.
     *
     * @throws Refusal {@code voting.box.notElector}, {@code voting.box.onPaper}, {@code voting.box.credentialOther}, {@code
     *     voting.box.releasedUnclaimed}
     */
    public void bind(UUID box, UUID person, String credentialHash) {
        mustVoteOnline(box, person);
        if (uses(box, person, credentialHash)) {
            return;
        }
        long usedBySomebody = count(
                "SELECT COUNT(*) FROM box_elector WHERE box_id = ?1 AND credential_hash = ?2", box, credentialHash);
        if (usedBySomebody > 0 || hasVoted(box, person)) {
            throw new Refusal(Refusal.Kind.FORBIDDEN, "voting.box.credentialOther");
        }
        if (hasSentABallot(box, person)
                && !isInTheBox(box, credentialHash)
                && count("SELECT COUNT(DISTINCT credential_hash) FROM box_ballot WHERE box_id = ?1", box)
                        >= count("SELECT COUNT(*) FROM box_elector WHERE box_id = ?1 AND online = TRUE", box)) {
            throw new Refusal(Refusal.Kind.CONFLICT, "voting.box.releasedUnclaimed");
        }
        entities.createNativeQuery("UPDATE box_elector SET credential_hash = ?1, online = TRUE"
                        + " WHERE box_id = ?2 AND person_id = ?3")
                .setParameter(1, credentialHash)
                .setParameter(2, box)
                .setParameter(3, person)
                .executeUpdate();
    }

    private boolean isInTheBox(UUID box, String credentialHash) {
        return count("SELECT COUNT(*) FROM box_ballot WHERE box_id = ?1 AND credential_hash = ?2", box, credentialHash)
                > 0;
    }

    private boolean uses(UUID box, UUID person, String credentialHash) {
        return count(
                        "SELECT COUNT(*) FROM box_elector WHERE box_id = ?1 AND person_id = ?2 AND credential_hash = ?3",
                        box,
                        person,
                        credentialHash)
                > 0;
    }

    /** @throws Refusal {@code voting.box.credentialOther} unless an earlier ballot bound the two */
    public void mustUse(UUID box, UUID person, String credentialHash) {
        if (!uses(box, person, credentialHash)) {
            throw new Refusal(Refusal.Kind.FORBIDDEN, "voting.box.credentialOther");
        }
    }

    /**
     * Undoes once what the first ballot bound: account and credential serve others again, and the ballot stays until the credential's
     * next one replaces it. A second time it would let somebody vote with codes of many. The box must be locked.
     *
     * @throws Refusal {@code voting.box.stranger}, {@code voting.box.unbound}, {@code voting.box.releasedOnce}
     */
    public void release(UUID box, UUID person) {
        if (!includes(box, person)) {
            throw new Refusal(Refusal.Kind.INVALID, List.of(new Problem("email", "voting.box.stranger")));
        }
        if (!hasVoted(box, person)) {
            throw new Refusal(Refusal.Kind.CONFLICT, List.of(new Problem("email", "voting.box.unbound")));
        }
        int released = entities.createNativeQuery("UPDATE box_elector SET credential_hash = NULL, released = TRUE"
                        + " WHERE box_id = ?1 AND person_id = ?2 AND released = FALSE")
                .setParameter(1, box)
                .setParameter(2, person)
                .executeUpdate();
        if (released == 0) {
            throw new Refusal(Refusal.Kind.CONFLICT, List.of(new Problem("email", "voting.box.releasedOnce")));
        }
    }

    /** Also with a code that was released since: the ballot is in the box all the same. */
    private boolean hasSentABallot(UUID box, UUID person) {
        return count(
                        "SELECT COUNT(*) FROM box_elector WHERE box_id = ?1 AND person_id = ?2 AND online = TRUE",
                        box,
                        person)
                > 0;
    }

    /** @throws Refusal {@code voting.box.notElector}, {@code voting.box.onPaper} */
    public void mustVoteOnline(UUID box, UUID person) {
        if (!includes(box, person)) {
            throw new Refusal(Refusal.Kind.FORBIDDEN, "voting.box.notElector");
        }
        if (isOnPaper(box, person)) {
            throw new Refusal(Refusal.Kind.FORBIDDEN, "voting.box.onPaper");
        }
    }

    /** Whether anybody has voted in a box of a forum, or is marked as voting elsewhere. */
    public boolean anyIn(UUID forum) {
        return count(
                        "SELECT COUNT(*) FROM box_elector e JOIN verifiable_vote v ON v.id = e.box_id"
                                + " WHERE v.forum_id = ?1 AND (e.online = TRUE OR e.on_paper = TRUE)",
                        forum)
                > 0;
    }

    public boolean isOnPaper(UUID box, UUID person) {
        return count(
                        "SELECT COUNT(*) FROM box_elector WHERE box_id = ?1 AND person_id = ?2 AND on_paper = TRUE",
                        box,
                        person)
                > 0;
    }

    /** How many vote on paper or in the room. */
    public long onPaper(UUID box) {
        return count("SELECT COUNT(*) FROM box_elector WHERE box_id = ?1 AND on_paper = TRUE", box);
    }

    /**
     * This elector votes on paper or in the room, and no longer online. The box must be locked.
     *
     * @return false when that was known already
     * @throws Refusal {@code voting.box.stranger}, {@code voting.box.votedOnline}
     */
    public boolean markOnPaper(UUID box, UUID person) {
        if (!includes(box, person)) {
            throw new Refusal(Refusal.Kind.INVALID, List.of(new Problem("email", "voting.box.stranger")));
        }
        if (hasSentABallot(box, person)) {
            throw new Refusal(Refusal.Kind.CONFLICT, "voting.box.votedOnline");
        }
        return mark(box, person, true);
    }

    /**
     * This elector votes online again. The box must be locked.
     *
     * @return false when nothing else was known
     */
    public boolean markOnline(UUID box, UUID person) {
        return mark(box, person, false);
    }

    private boolean mark(UUID box, UUID person, boolean onPaper) {
        return entities.createNativeQuery("UPDATE box_elector SET on_paper = ?1 WHERE box_id = ?2 AND person_id = ?3"
                                + " AND on_paper <> ?1")
                        .setParameter(1, onPaper)
                        .setParameter(2, box)
                        .setParameter(3, person)
                        .executeUpdate()
                == 1;
    }

    /** Voters by country of residence, those on paper included; whether it may be shown is for the stage of the vote to say. */
    public Breakdown<String> turnout(UUID box) {
        var counts = new HashMap<String, Long>();
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery("SELECT country, COUNT(*) FROM box_elector WHERE box_id = ?1"
                        + " AND (online = TRUE OR on_paper = TRUE) GROUP BY country")
                .setParameter(1, box)
                .getResultList();
        rows.forEach(row -> counts.put((String) row[0], ((Number) row[1]).longValue()));
        return byCountry(box).turnout(counts);
    }

    private long count(String query, Object... parameters) {
        var counting = entities.createNativeQuery(query);
        for (int i = 0; i < parameters.length; i++) {
            counting.setParameter(i + 1, parameters[i]);
        }
        return ((Number) counting.getSingleResult()).longValue();
    }
}
