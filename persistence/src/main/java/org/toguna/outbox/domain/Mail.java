package org.toguna.outbox.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A letter in the outbox, written in the transaction that caused it. It waits until it is sent or given up. Whoever posts it has it by
 * a lease: when a node dies with it, another takes it up. All its times are real ones.
 */
@Entity
@Table(name = "mail")
public class Mail {
    /** For how long a letter is tried that is no code. */
    public static final Duration TRIED = Duration.ofDays(3);

    private static final int LONGEST_WORDS = 300;

    @Id
    private UUID id;

    /** The key of its texts. */
    private String kind;

    @Column(name = "forum_id")
    private UUID forumId;

    private String recipient;
    private String language;
    private String subject;
    private String body;
    private boolean sealed;
    private boolean discreet;

    @Enumerated(EnumType.STRING)
    private Lane lane;

    @Column(name = "leave_address")
    private String leaveAddress;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "tried_until")
    private Instant triedUntil;

    private int attempts;

    @Column(name = "next_attempt_at")
    private Instant nextAttemptAt;

    @Enumerated(EnumType.STRING)
    private Trouble trouble;

    @Column(name = "trouble_words")
    private String troubleWords;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "given_up_at")
    private Instant givenUpAt;

    protected Mail() {}

    public Mail(String kind, String recipient, String language, String subject, String body, Instant now) {
        this.id = UUID.randomUUID();
        this.kind = kind;
        this.recipient = recipient;
        this.language = language;
        this.subject = subject;
        this.body = body;
        this.lane = Lane.OTHERS;
        this.writtenAt = now;
        this.triedUntil = now.plus(TRIED);
        this.nextAttemptAt = now;
    }

    /** In the name of a forum. */
    public Mail of(Optional<UUID> forum) {
        forumId = forum.orElse(null);
        return this;
    }

    /** Its body is encrypted, because it holds a code or a credential. */
    public Mail sealed() {
        sealed = true;
        return this;
    }

    /** That it was written tells what its reader did, so whom it is for is shown to nobody. */
    public Mail discreet() {
        discreet = true;
        return this;
    }

    /** What it holds serves for so long and no longer, and somebody waits for it. */
    public Mail goodFor(Duration time) {
        lane = Lane.CODES;
        triedUntil = writtenAt.plus(time);
        return this;
    }

    /** Says where its reader leaves, with one click and without signing in (RFC 8058). */
    public Mail leftAt(String address) {
        leaveAddress = address;
        return this;
    }

    boolean isDue(Instant now) {
        return nextAttemptAt != null && !nextAttemptAt.isAfter(now);
    }

    boolean isOverdue(Instant now) {
        return !triedUntil.isAfter(now);
    }

    /** Somebody posts it now, alone until the lease is over. */
    void claim(Instant now) {
        attempts++;
        nextAttemptAt = now.plus(lane.lease());
    }

    /** The mail server took it: a sealed body has served and is erased. */
    public void accepted(Instant now) {
        sentAt = now;
        nextAttemptAt = null;
        trouble = null;
        troubleWords = null;
        if (sealed) {
            body = "";
        }
    }

    /**
     * The mail server did not take it: it is tried again after a pause, longer each time, or given up.
     *
     * @param words what the server said, without the address
     */
    public void failed(Trouble why, String words, Instant now) {
        trouble = why;
        troubleWords = words.length() > LONGEST_WORDS ? words.substring(0, LONGEST_WORDS) : words;
        nextAttemptAt = now.plus(lane.pauseAfter(attempts));
        if (why.isFinal() || !nextAttemptAt.isBefore(triedUntil)) {
            giveUp(now);
        }
    }

    /** Nothing is tried any more by itself; what a code opens will be closed by the time somebody asks, so it is erased. */
    void giveUp(Instant now) {
        givenUpAt = now;
        nextAttemptAt = null;
        if (trouble == null) {
            trouble = Trouble.TOO_LATE;
        }
        if (lane == Lane.CODES) {
            body = "";
        }
    }

    /** The same body, encrypted with another key. */
    public void sealAnew(String encrypted) {
        body = encrypted;
    }

    public UUID id() {
        return id;
    }

    /** The key of its texts, such as {@code registration.accredited}. */
    public String kind() {
        return kind;
    }

    public Optional<UUID> forumId() {
        return Optional.ofNullable(forumId);
    }

    public String recipient() {
        return recipient;
    }

    public String language() {
        return language;
    }

    public String subject() {
        return subject;
    }

    public String body() {
        return body;
    }

    public boolean isSealed() {
        return sealed;
    }

    public boolean isDiscreet() {
        return discreet;
    }

    public Lane lane() {
        return lane;
    }

    /** Where its reader leaves, for a letter that they may stop. */
    public Optional<String> leaveAddress() {
        return Optional.ofNullable(leaveAddress);
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    public int attempts() {
        return attempts;
    }

    /** Empty once it was sent or given up. */
    public Optional<Instant> nextAttemptAt() {
        return Optional.ofNullable(nextAttemptAt);
    }

    /** Why it has not left; empty when it has, or was not tried yet. */
    public Optional<Trouble> trouble() {
        return Optional.ofNullable(trouble);
    }

    /** What the mail server said about that. */
    public Optional<String> troubleWords() {
        return Optional.ofNullable(troubleWords);
    }

    public boolean isSent() {
        return sentAt != null;
    }

    public boolean isGivenUp() {
        return givenUpAt != null;
    }

    /** A code that was given up has been erased. */
    public boolean mayBeSentAgain() {
        return isGivenUp() && lane != Lane.CODES;
    }
}
