package org.toguna.voting.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.toguna.values.Refusal;
import org.toguna.values.Validation;

/** That a vote cannot be counted: an organiser says why, and it is void once somebody of an association agrees. */
@Entity
@Table(name = "box_voiding")
public class Voiding {
    @Id
    @Column(name = "box_id")
    private UUID boxId;

    private String reason;

    @Column(name = "asked_by")
    private UUID askedBy;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "partner_id")
    private UUID partnerId;

    private String association;

    @Column(name = "agreed_at")
    private Instant agreedAt;

    @Version
    private int version;

    protected Voiding() {}

    /**
     * @param reason for everybody to read
     * @param partner whose agreement is asked
     * @throws Refusal {@code voting.box.notVoidable}, or naming what is wrong with the reason
     */
    public Voiding(
            VerifiableVote vote, String reason, UUID askedBy, PollingPlace.AssociationTeller partner, Instant now) {
        this.boxId = vote.id();
        ask(vote, reason, askedBy, partner, now);
    }

    /** The same anew, with another reason or of another partner, as long as nobody has agreed. */
    public final void ask(
            VerifiableVote vote, String itsReason, UUID by, PollingPlace.AssociationTeller partner, Instant now) {
        vote.mustBeVoidable();
        new Validation().paragraph("reason", itsReason).refuse();
        reason = itsReason.strip();
        askedBy = by;
        askedAt = now;
        partnerId = partner.person();
        association = partner.association();
    }

    /**
     * The vote is void from now on.
     *
     * @throws Refusal {@code voting.box.notPartner}, {@code voting.box.notVoidable}
     */
    public void agree(VerifiableVote vote, UUID by, Instant now) {
        if (!isAskedOf(by)) {
            throw new Refusal(Refusal.Kind.FORBIDDEN, "voting.box.notPartner");
        }
        vote.declareVoid();
        agreedAt = now;
    }

    /** @throws Refusal {@code voting.box.reasonChanged}: nobody agrees to what they did not read */
    public void mustBeAskedAt(Instant seen) {
        if (!askedAt.equals(seen)) {
            throw new Refusal(Refusal.Kind.CONFLICT, "voting.box.reasonChanged");
        }
    }

    /** Never of who asks: nobody is both sides. */
    public boolean isAskedOf(UUID person) {
        return partnerId.equals(person) && !askedBy.equals(person);
    }

    public UUID boxId() {
        return boxId;
    }

    public String reason() {
        return reason;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public UUID partnerId() {
        return partnerId;
    }

    public String association() {
        return association;
    }

    /** When the vote became void. */
    public Optional<Instant> agreedAt() {
        return Optional.ofNullable(agreedAt);
    }
}
