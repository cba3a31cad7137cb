package org.toguna.commitment.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.toguna.forum.domain.Forum;
import org.toguna.values.Page;

/**
 * Every decision of a forum's register in one chain: the hash of each is the SHA-256 of the hash before it, a line feed and
 * its document, in UTF-8. Whoever kept a hash, on a printed report or from the feed, can tell whether the past that led to
 * it was rewritten, even by somebody who holds the database.
 */
@ApplicationScoped
public class History {
    /** How a hash is computed, for whoever recomputes it. */
    public static final String RULE =
            "hash = SHA-256(hash before, line feed, document) in UTF-8; 64 zeros before the first";

    private static final int BATCH = 500;

    @PersistenceContext
    EntityManager entities;

    protected History() {}

    public History(EntityManager entities) {
        this.entities = entities;
    }

    /** @param before 64 hexadecimal digits */
    public static String hash(String before, String document) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest((before + "\n" + document).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /** Chains every decision that is not yet; locks the forum, so that two who decide at once follow each other. */
    public void record(UUID forum) {
        entities.flush();
        entities.find(Forum.class, forum, LockModeType.PESSIMISTIC_WRITE);
        var head = Optional.ofNullable(entities.find(HistoryHead.class, forum, LockModeType.PESSIMISTIC_WRITE))
                .orElseGet(() -> begin(forum));
        unchained(forum).forEach(head::append);
        entities.flush();
    }

    private HistoryHead begin(UUID forum) {
        var head = new HistoryHead(forum);
        entities.persist(head);
        return head;
    }

    private List<CommitmentVersion> unchained(UUID forum) {
        return entities.createQuery(
                        "SELECT v FROM CommitmentVersion v WHERE v.commitment.forumId = :forum AND v.position IS NULL"
                                + " ORDER BY v.decidedAt, v.commitment.number, v.number",
                        CommitmentVersion.class)
                .setParameter("forum", forum)
                .getResultList();
    }

    public HistoryHead head(UUID forum) {
        return Optional.ofNullable(entities.find(HistoryHead.class, forum)).orElseGet(() -> new HistoryHead(forum));
    }

    /** Decisions in their order, oldest first. */
    public Page<CommitmentVersion> page(UUID forum, Page.Wanted wanted) {
        return wanted.of(
                entities.createQuery(
                                "SELECT v FROM CommitmentVersion v WHERE v.commitment.forumId = :forum"
                                        + " AND v.position IS NOT NULL ORDER BY v.position",
                                CommitmentVersion.class)
                        .setParameter("forum", forum),
                entities.createQuery(
                                "SELECT COUNT(v) FROM CommitmentVersion v WHERE v.commitment.forumId = :forum"
                                        + " AND v.position IS NOT NULL",
                                Long.class)
                        .setParameter("forum", forum));
    }

    /**
     * Recomputes the whole chain and compares it with what lists show.
     *
     * @param kept a hash that somebody kept, from a report or the feed, or null
     * @return everything that is not as it was written, in order; empty when all is well
     */
    public List<Fault> check(UUID forum, String kept) {
        var faults = new ArrayList<Fault>();
        var head = head(forum);
        var before = HistoryHead.BEGINNING;
        boolean found = kept == null || kept.equals(before);
        int expected = 1;
        int position = 0;
        List<CommitmentVersion> batch;
        do {
            batch = after(forum, position);
            for (var version : batch) {
                position = version.position().orElseThrow();
                var hash = version.hash().orElse("");
                for (; expected < position; expected++) {
                    faults.add(new Fault(Fault.Kind.MISSING, expected, null));
                }
                expected = position + 1;
                if (!hash.equals(hash(before, version.document())) || !version.isAsDecided()) {
                    faults.add(new Fault(
                            Fault.Kind.ALTERED, position, version.commitment().number()));
                }
                before = hash;
                found |= hash.equals(kept);
            }
            entities.clear();
        } while (!batch.isEmpty());
        for (; expected <= head.length(); expected++) {
            faults.add(new Fault(Fault.Kind.MISSING, expected, null));
        }
        if (!before.equals(head.head())) {
            faults.add(new Fault(Fault.Kind.HEAD_DIFFERS, head.length(), null));
        }
        if (!found) {
            faults.add(new Fault(Fault.Kind.KEPT_HASH_UNKNOWN, head.length(), null));
        }
        faults.addAll(shownOtherwise(forum));
        return faults;
    }

    private List<CommitmentVersion> after(UUID forum, int position) {
        return entities.createQuery(
                        "SELECT v FROM CommitmentVersion v JOIN FETCH v.commitment WHERE v.commitment.forumId = :forum"
                                + " AND v.position > :position ORDER BY v.position",
                        CommitmentVersion.class)
                .setParameter("forum", forum)
                .setParameter("position", position)
                .setMaxResults(BATCH)
                .getResultList();
    }

    private List<Fault> shownOtherwise(UUID forum) {
        var faults = new ArrayList<Fault>();
        List<Commitment> batch;
        int number = 0;
        do {
            batch = entities.createQuery(
                            "SELECT c FROM Commitment c WHERE c.forumId = :forum AND c.number > :number ORDER BY c.number",
                            Commitment.class)
                    .setParameter("forum", forum)
                    .setParameter("number", number)
                    .setHint("eclipselink.batch", "c.versions")
                    .setHint(
                            "eclipselink.batch.type",
                            "IN") // any other reads the versions of what is beyond the limit too
                    .setMaxResults(BATCH)
                    .getResultList();
            for (var commitment : batch) {
                number = commitment.number();
                if (!commitment.showsItsTerms()) {
                    faults.add(new Fault(Fault.Kind.SHOWN_OTHERWISE, 0, number));
                }
            }
            entities.clear();
        } while (!batch.isEmpty());
        return faults;
    }
}
