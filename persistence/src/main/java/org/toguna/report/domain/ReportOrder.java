package org.toguna.report.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * Somebody asked for a report to be made: to be published, or as a draft that is too long to be made while one waits. Whoever makes it holds a lease; when a node dies the lease runs out
 * and another takes the order up. All its times are real ones.
 */
@Entity
@Table(name = "report_order")
public class ReportOrder {
    public static final Duration LEASE = Duration.ofMinutes(3);
    public static final int MOST_ATTEMPTS = 3;

    @Id
    private UUID id;

    @Column(name = "forum_id")
    private UUID forumId;

    @Enumerated(EnumType.STRING)
    private ReportKind kind;

    private String language;

    private boolean draft;

    @Column(name = "asked_by")
    private UUID askedBy;

    @Column(name = "asked_at")
    private Instant askedAt;

    private int percentage;
    private int attempts;

    @Column(name = "leased_until")
    private Instant leasedUntil;

    @Column(name = "ended_at")
    private Instant endedAt;

    private boolean made;

    protected ReportOrder() {}

    public ReportOrder(UUID forumId, ReportKind kind, String language, boolean draft, UUID askedBy, Instant now) {
        this.id = UUID.randomUUID();
        this.forumId = forumId;
        this.kind = kind;
        this.language = language;
        this.draft = draft;
        this.askedBy = askedBy;
        this.askedAt = now;
    }

    /** Whether somebody may take it up now. */
    public boolean isDue(Instant now) {
        return endedAt == null && !isLeased(now);
    }

    public boolean isLeased(Instant now) {
        return leasedUntil != null && leasedUntil.isAfter(now);
    }

    /** Takes it up; who takes it up after the last attempt only finds that it failed. */
    public void claim(Instant now) {
        if (attempts == MOST_ATTEMPTS) {
            endedAt = now;
            return;
        }
        attempts++;
        percentage = 0;
        leasedUntil = now.plus(LEASE);
    }

    /** @param percent of the work done, 0 to 100 */
    public void advance(int percent, Instant now) {
        percentage = percent;
        leasedUntil = now.plus(LEASE);
    }

    /** Gives it back, for another attempt if there is one left. */
    public void fail(Instant now) {
        leasedUntil = null;
        if (attempts == MOST_ATTEMPTS) {
            endedAt = now;
        }
    }

    /** It is kept, as what it was asked for. */
    public void kept(Instant now) {
        percentage = 100;
        leasedUntil = null;
        endedAt = now;
        made = true;
    }

    public OrderState state() {
        if (endedAt != null) {
            return made ? OrderState.MADE : OrderState.FAILED;
        }
        return leasedUntil == null ? OrderState.WAITING : OrderState.MAKING;
    }

    public boolean hasEnded() {
        return endedAt != null;
    }

    public UUID id() {
        return id;
    }

    public UUID forumId() {
        return forumId;
    }

    public ReportKind kind() {
        return kind;
    }

    public String language() {
        return language;
    }

    /** Whether it is not to be published. */
    public boolean isDraft() {
        return draft;
    }

    public UUID askedBy() {
        return askedBy;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public int percentage() {
        return percentage;
    }
}
