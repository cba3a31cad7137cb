package org.toguna.identity.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

/**
 * The power of one person to act in a forum, or in the installation, from a moment of business time up to another. It is ended and never
 * deleted. That of a participant comes with the accreditation and is no office.
 */
@Entity
@Table(name = "mandate")
public class Mandate {
    /** JPQL: whether mandate {@code m} is in force at {@code :now}. */
    public static final String IN_FORCE = " m.startsAt <= :now AND (m.endsAt IS NULL OR m.endsAt > :now) ";

    @Id
    private UUID id;

    @Column(name = "person_id")
    private UUID personId;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Column(name = "forum_id")
    private UUID forumId;

    @Column(name = "institution_id")
    private UUID institutionId;

    private String jurisdiction;
    private String zone;
    private String territory;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    private boolean interim;

    @Enumerated(EnumType.STRING)
    @Column(name = "act_kind")
    private AppointmentKind actKind;

    @Column(name = "act_reference")
    private String actReference;

    @Column(name = "act_date")
    private LocalDate actDate;

    @Column(name = "act_terms")
    private String actTerms;

    @Column(name = "act_selection")
    private String actSelection;

    protected Mandate() {}

    /**
     * @param forumId null for the installation
     * @param now business time, as everywhere here
     */
    public Mandate(UUID personId, Role role, UUID forumId, Bounds bounds, Tenure tenure, Instant now) {
        this.id = UUID.randomUUID();
        this.personId = personId;
        this.role = role;
        this.forumId = forumId;
        this.institutionId = bounds.institution();
        this.jurisdiction =
                bounds.jurisdiction() == null ? null : bounds.jurisdiction().toString();
        this.zone = bounds.zone();
        this.territory = bounds.territory();
        this.startsAt = tenure.starts(now);
        this.endsAt = tenure.ends().orElse(null);
        this.interim = tenure.interim();
        if (tenure.act() != null) {
            this.actKind = tenure.act().kind();
            this.actReference = tenure.act().reference();
            this.actDate = tenure.act().date();
            this.actTerms = tenure.act().terms();
            this.actSelection = tenure.act().selection();
        }
    }

    /** It holds no longer, or never will where it had not begun; what is over stays as it is. */
    void end(Instant now) {
        if (!isOver(now)) {
            endsAt = now;
        }
    }

    /** Ends it for somebody who is erased; the act leads to their name. */
    void forget(Instant now) {
        end(now);
        actKind = null;
        actReference = null;
        actDate = null;
        actTerms = null;
        actSelection = null;
    }

    public boolean isInForce(Instant now) {
        return !startsAt.isAfter(now) && !isOver(now);
    }

    public boolean isOver(Instant now) {
        return endsAt != null && !endsAt.isAfter(now);
    }

    boolean overlaps(Mandate other) {
        return (endsAt == null || endsAt.isAfter(other.startsAt))
                && (other.endsAt == null || other.endsAt.isAfter(startsAt));
    }

    public boolean isOffice() {
        return role != Role.PARTICIPANT;
    }

    public boolean isBoundedTo(UUID institution) {
        return institution.equals(institutionId);
    }

    /** Whether its holder may act on that: it is within all that the mandate is bounded to, and the mandate is bounded to what it must be. */
    public boolean covers(Matter matter) {
        return bounds().cover(matter, role);
    }

    boolean isBoundedLike(Mandate other) {
        return bounds().equals(other.bounds());
    }

    public Bounds bounds() {
        return new Bounds(institutionId, jurisdiction().orElse(null), zone, territory);
    }

    public UUID id() {
        return id;
    }

    public UUID personId() {
        return personId;
    }

    public Role role() {
        return role;
    }

    public UUID forumId() {
        return forumId;
    }

    public Optional<UUID> institutionId() {
        return Optional.ofNullable(institutionId);
    }

    public Optional<Jurisdiction> jurisdiction() {
        return Optional.ofNullable(jurisdiction).map(Jurisdiction::written);
    }

    /** The code of the zone of the forum. */
    public Optional<String> zone() {
        return Optional.ofNullable(zone);
    }

    /** The code of the territory of the forum. */
    public Optional<String> territory() {
        return Optional.ofNullable(territory);
    }

    public Instant startsAt() {
        return startsAt;
    }

    /** The first moment at which it no longer holds. */
    public Optional<Instant> endsAt() {
        return Optional.ofNullable(endsAt);
    }

    public LocalDate firstDay(ZoneId zone) {
        return LocalDate.ofInstant(startsAt, zone);
    }

    public Optional<LocalDate> lastDay(ZoneId zone) {
        return endsAt().map(end -> LocalDate.ofInstant(end.minusNanos(1), zone));
    }

    public boolean isInterim() {
        return interim;
    }

    public Optional<ActOfAppointment> act() {
        return Optional.ofNullable(actKind)
                .map(kind -> new ActOfAppointment(kind, actReference, actDate, actTerms, actSelection));
    }
}
