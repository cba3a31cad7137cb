package org.toguna.voting.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.toguna.forum.domain.Forum;
import org.toguna.forum.domain.Forums;
import org.toguna.identity.domain.EmailAddress;
import org.toguna.identity.domain.Token;
import org.toguna.values.NotFound;
import org.toguna.values.Page;
import org.toguna.values.Refusal;

/** Every verifiable vote, with its trustees. */
@ApplicationScoped
public class VerifiableVotes {
    private static final List<Stage> OVER = List.of(Stage.DECRYPTED, Stage.VOID);

    @PersistenceContext
    EntityManager entities;

    protected VerifiableVotes() {}

    public VerifiableVotes(EntityManager entities) {
        this.entities = entities;
    }

    public void add(VerifiableVote vote) {
        entities.persist(vote);
        entities.flush();
    }

    public void add(BoxTrustee trustee) {
        entities.persist(trustee);
        entities.flush();
    }

    public void remove(VerifiableVote vote) {
        removeTrustees(vote);
        entities.createNativeQuery("DELETE FROM box_elector WHERE box_id = ?1")
                .setParameter(1, vote.id())
                .executeUpdate();
        entities.remove(vote);
        entities.flush();
    }

    public void removeTrustees(VerifiableVote vote) {
        trustees(vote.id()).forEach(entities::remove);
        entities.flush();
    }

    /**
     * Forgets an address, in whatever case it was typed, as that of a trustee or a registrar.
     *
     * @param mark stands for it in votes that are not over, where its owner keeps a key or the codes
     */
    public void forget(EmailAddress email, String mark) {
        entities.createQuery("UPDATE BoxTrustee t SET t.forgottenMark = :mark WHERE LOWER(t.address) = :email"
                        + " AND t.boxId NOT IN (SELECT v.id FROM VerifiableVote v WHERE v.stage IN :over)")
                .setParameter("mark", mark)
                .setParameter("email", email.value())
                .setParameter("over", OVER)
                .executeUpdate();
        entities.createQuery("UPDATE BoxTrustee t SET t.address = NULL WHERE LOWER(t.address) = :email")
                .setParameter("email", email.value())
                .executeUpdate();
        entities.createQuery("UPDATE VerifiableVote v SET v.registrarForgottenMark = :mark"
                        + " WHERE LOWER(v.registrarAddress) = :email AND v.stage NOT IN :over")
                .setParameter("mark", mark)
                .setParameter("email", email.value())
                .setParameter("over", OVER)
                .executeUpdate();
        entities.createQuery(
                        "UPDATE VerifiableVote v SET v.registrarAddress = NULL WHERE LOWER(v.registrarAddress) = :email")
                .setParameter("email", email.value())
                .executeUpdate();
    }

    /** @throws NotFound also when it belongs to another forum */
    public VerifiableVote get(UUID forum, UUID id) {
        return of(forum, Optional.ofNullable(entities.find(VerifiableVote.class, id)), id);
    }

    /** The same, read anew; whoever holds it is alone with the box until the transaction ends. */
    public VerifiableVote lock(UUID forum, UUID id) {
        return of(
                forum,
                Optional.ofNullable(entities.find(VerifiableVote.class, id, LockModeType.PESSIMISTIC_WRITE)),
                id);
    }

    private static VerifiableVote of(UUID forum, Optional<VerifiableVote> found, UUID id) {
        return found.filter(vote -> vote.forumId().equals(forum)).orElseThrow(() -> new NotFound("voting.box", id));
    }

    /** How far it has come, which its forum and the edition before that one decide too. */
    public Stage stage(VerifiableVote vote, Forum forum, Instant now) {
        return vote.stage(forum, new Forums(entities).predecessor(forum), now);
    }

    /** @throws Refusal {@code voting.box.notOpen} */
    public void mustBeOpen(VerifiableVote vote, Forum forum, Instant now) {
        if (stage(vote, forum, now) != Stage.OPEN) {
            throw new Refusal(Refusal.Kind.CONFLICT, "voting.box.notOpen");
        }
    }

    /** In the order in which they were prepared. */
    public Page<VerifiableVote> page(UUID forum, Page.Wanted wanted) {
        return wanted.of(
                entities.createQuery(
                                "SELECT v FROM VerifiableVote v WHERE v.forumId = :forum ORDER BY v.preparedAt, v.id",
                                VerifiableVote.class)
                        .setParameter("forum", forum),
                entities.createQuery("SELECT COUNT(v) FROM VerifiableVote v WHERE v.forumId = :forum", Long.class)
                        .setParameter("forum", forum));
    }

    /** Those whose box takes ballots as long as its window lets it. */
    public List<VerifiableVote> ready() {
        return entities.createQuery(
                        "SELECT v FROM VerifiableVote v WHERE v.stage = :ready ORDER BY v.id", VerifiableVote.class)
                .setParameter("ready", Stage.READY)
                .getResultList();
    }

    /** Those that somebody still has to do something for. */
    public List<VerifiableVote> unfinished() {
        return entities.createQuery(
                        "SELECT v FROM VerifiableVote v WHERE v.stage IN :stages ORDER BY v.id", VerifiableVote.class)
                .setParameter("stages", List.of(Stage.PREPARING, Stage.SHUFFLING, Stage.TALLIED))
                .getResultList();
    }

    /**
     * Whether somebody is a trustee or the registrar of a vote of that forum that was set up and is not over.
     *
     * @param mark by which they are known if they had their address forgotten
     */
    public boolean isHeldBy(EmailAddress email, String mark, UUID forum) {
        return !entities.createQuery(
                        "SELECT v.id FROM VerifiableVote v WHERE v.forumId = :forum AND v.stage NOT IN :others"
                                + " AND (LOWER(v.registrarAddress) = :email OR v.registrarForgottenMark = :mark OR EXISTS"
                                + " (SELECT t FROM BoxTrustee t WHERE t.boxId = v.id"
                                + " AND (LOWER(t.address) = :email OR t.forgottenMark = :mark)))",
                        UUID.class)
                .setParameter("forum", forum)
                .setParameter("others", List.of(Stage.PREPARING, Stage.DECRYPTED, Stage.VOID))
                .setParameter("email", email.value())
                .setParameter("mark", mark)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Reads what is kept of a trustee anew; the vote must be locked. */
    public void refresh(BoxTrustee trustee) {
        entities.refresh(trustee);
    }

    /** The vote that was prepared in place of one that is void. */
    public Optional<VerifiableVote> rerun(UUID box) {
        return entities.createQuery("SELECT v FROM VerifiableVote v WHERE v.rerunOf = :box", VerifiableVote.class)
                .setParameter("box", box)
                .getResultStream()
                .findFirst();
    }

    public void add(Voiding voiding) {
        entities.persist(voiding);
        entities.flush();
    }

    public Optional<Voiding> voiding(UUID box) {
        return Optional.ofNullable(entities.find(Voiding.class, box));
    }

    /** Those of a forum to which nobody has agreed yet, the first that was asked before the others. */
    public List<Voiding> asked(UUID forum) {
        return entities.createQuery(
                        "SELECT a FROM Voiding a, VerifiableVote v WHERE v.id = a.boxId AND v.forumId = :forum"
                                + " AND a.agreedAt IS NULL AND v.stage NOT IN :over ORDER BY a.askedAt, a.boxId",
                        Voiding.class)
                .setParameter("forum", forum)
                .setParameter("over", OVER)
                .getResultList();
    }

    public List<BoxTrustee> trustees(UUID box) {
        return entities.createQuery(
                        "SELECT t FROM BoxTrustee t WHERE t.boxId = :box ORDER BY t.number", BoxTrustee.class)
                .setParameter("box", box)
                .getResultList();
    }

    /** The servers whose key is kept, and does not begin as the pattern says. */
    public List<BoxTrustee> trusteesKeptOtherwise(String pattern) {
        return entities.createQuery(
                        "SELECT t FROM BoxTrustee t WHERE t.keptKey IS NOT NULL AND t.keptKey NOT LIKE :pattern",
                        BoxTrustee.class)
                .setParameter("pattern", pattern)
                .getResultList();
    }

    public Optional<BoxTrustee> trustee(UUID box, String token) {
        return entities.createQuery(
                        "SELECT t FROM BoxTrustee t WHERE t.boxId = :box AND t.tokenHash = :hash", BoxTrustee.class)
                .setParameter("box", box)
                .setParameter("hash", Token.hash(token))
                .getResultStream()
                .findFirst();
    }

    /** Each shuffles once, in the order of their numbers. */
    public boolean isTurnToShuffle(BoxTrustee trustee) {
        return !trustee.hasShuffled()
                && trustees(trustee.boxId()).stream()
                        .allMatch(other -> other.number() >= trustee.number() || other.hasShuffled());
    }

    public boolean isLastToShuffle(BoxTrustee trustee) {
        return trustees(trustee.boxId()).stream().noneMatch(other -> other.number() > trustee.number());
    }
}
