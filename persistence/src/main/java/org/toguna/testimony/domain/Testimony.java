package org.toguna.testimony.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.toguna.commitment.domain.Commitment;
import org.toguna.files.domain.StoredFile;
import org.toguna.values.Refusal;
import org.toguna.values.Validation;

/** What somebody saw of a commitment on the spot; the public reads it once the organiser published it, apart from the reports. */
@Entity
@Table(name = "testimony")
public class Testimony {
    @Id
    private UUID id;

    @Column(name = "forum_id")
    private UUID forumId;

    @Column(name = "commitment_id")
    private UUID commitmentId;

    @Column(name = "author_id")
    private UUID authorId;

    @Column(name = "link_id")
    private UUID linkId;

    @Column(name = "witness_name")
    private String name;

    @Column(name = "name_shown")
    private boolean nameShown;

    private String words;
    private String language;
    private String place;

    @Column(name = "seen_on")
    private LocalDate seenOn;

    private String photograph;

    @Enumerated(EnumType.STRING)
    private Status status = Status.GIVEN;

    @Column(name = "given_at")
    private Instant givenAt;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "refusal_reason")
    private String refusalReason;

    @Version
    private int version;

    protected Testimony() {}

    private Testimony(Commitment commitment, Sighting sighting, Instant now) {
        this.id = UUID.randomUUID();
        this.forumId = commitment.forumId();
        this.commitmentId = commitment.id();
        this.name = sighting.name();
        this.nameShown = sighting.nameShown();
        this.words = sighting.words().strip();
        this.language = sighting.language();
        this.place = sighting.place().strip();
        this.seenOn = sighting.seenOn();
        this.givenAt = now;
    }

    /**
     * Given by an accredited participant.
     *
     * @param today in the forum's zone
     * @throws Refusal naming every field of the sighting that is missing or wrong
     */
    public static Testimony by(UUID author, Commitment commitment, Sighting sighting, LocalDate today, Instant now) {
        sighting.check(today);
        var testimony = new Testimony(commitment, sighting, now);
        testimony.authorId = author;
        return testimony;
    }

    /**
     * Given by somebody of the place, through a link.
     *
     * @throws Refusal {@code following.link.over}, or naming every field of the sighting that is missing or wrong
     */
    public static Testimony through(
            WitnessLink link, Commitment commitment, Sighting sighting, LocalDate today, Instant now) {
        link.mustServe(now);
        sighting.check(today);
        var testimony = new Testimony(commitment, sighting, now);
        testimony.linkId = link.id();
        return testimony;
    }

    /**
     * Adds the one photograph, or replaces it, as long as nothing was decided.
     *
     * @param file what {@link Photograph} made
     * @return the SHA-256 of the one that it replaces
     * @throws Refusal {@code following.testimony.decided}
     */
    Optional<String> show(StoredFile file) {
        mustBeUndecided();
        var replaced = Optional.ofNullable(photograph);
        photograph = file.sha256();
        return replaced;
    }

    /** @throws Refusal {@code following.testimony.decided} */
    public void publish(Instant now) {
        decide(Status.PUBLISHED, now);
    }

    /** @throws Refusal {@code shared.missing} for want of a reason, or {@code following.testimony.decided} */
    public void refuse(String reason, Instant now) {
        new Validation().paragraph("reason", reason).refuse();
        decide(Status.REFUSED, now);
        refusalReason = reason.strip();
    }

    private void decide(Status decision, Instant now) {
        mustBeUndecided();
        status = decision;
        decidedAt = now;
    }

    private void mustBeUndecided() {
        if (status != Status.GIVEN) {
            throw new Refusal(Refusal.Kind.CONFLICT, "following.testimony.decided");
        }
    }

    public UUID id() {
        return id;
    }

    public UUID forumId() {
        return forumId;
    }

    public UUID commitmentId() {
        return commitmentId;
    }

    /** The participant who gave it, unless it came through a link. */
    public Optional<UUID> authorId() {
        return Optional.ofNullable(authorId);
    }

    public Optional<UUID> linkId() {
        return Optional.ofNullable(linkId);
    }

    /** The name that may stand beside it, if its author consents. */
    public Optional<String> shownName() {
        return nameShown ? Optional.ofNullable(name) : Optional.empty();
    }

    public String words() {
        return words;
    }

    public String language() {
        return language;
    }

    public String place() {
        return place;
    }

    public LocalDate seenOn() {
        return seenOn;
    }

    public boolean isIllustrated() {
        return photograph != null;
    }

    public Status status() {
        return status;
    }

    public boolean isPublished() {
        return status == Status.PUBLISHED;
    }

    public Instant givenAt() {
        return givenAt;
    }

    public Optional<Instant> decidedAt() {
        return Optional.ofNullable(decidedAt);
    }

    public Optional<String> refusalReason() {
        return Optional.ofNullable(refusalReason);
    }
}
