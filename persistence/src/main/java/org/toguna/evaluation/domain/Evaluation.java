package org.toguna.evaluation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.toguna.forum.domain.Activity;
import org.toguna.forum.domain.Forum;
import org.toguna.values.Refusal;
import org.toguna.values.Validation;

/**
 * The evaluation of one forum. It opens with the forum's window and goes one way: transmitted, then published, by the
 * government's reply or by the passing of time. No verb stops or withdraws a publication.
 */
@Entity
@Table(name = "evaluation")
public class Evaluation {
    /** How long the government may keep a transmitted report to itself. */
    public static final Duration REPLY_TIME = Duration.ofDays(30);

    /** Characters of the conclusions, and of the reply. */
    public static final int REPORT = 20_000;

    @Id
    private UUID id;

    @Column(name = "forum_id")
    private UUID forumId;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "transmitted_at")
    private Instant transmittedAt;

    @Column(name = "early_because")
    private String earlyBecause;

    private String conclusions;

    private String reply;

    @Column(name = "reply_authority")
    private String replyAuthority;

    @Column(name = "reply_reference")
    private String replyReference;

    @Column(name = "reply_date")
    private LocalDate replyDate;

    @Column(name = "replied_at")
    private Instant repliedAt;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Version
    private int version;

    protected Evaluation() {}

    private Evaluation(UUID forumId, Instant openedAt) {
        this.id = UUID.randomUUID();
        this.forumId = forumId;
        this.openedAt = openedAt;
    }

    /**
     * Opens with the window, and stays open after it until the report is transmitted, for the evaluator needs time.
     *
     * @throws Refusal {@code forum.archived} or {@code forum.windowClosed} when the window has not begun
     */
    public static Evaluation of(Forum forum, Instant now) {
        forum.mustBeWritable();
        return ifBegun(forum, now)
                .orElseThrow(() -> new Refusal(Refusal.Kind.CONFLICT, "forum.windowClosed", Activity.EVALUATION));
    }

    /** The evaluation that the window has opened, whether or not anybody spoke in it yet. */
    public static Optional<Evaluation> ifBegun(Forum forum, Instant now) {
        return forum.window(Activity.EVALUATION)
                .filter(window -> !forum.isArchive() && !now.isBefore(window.opens()))
                .map(window -> new Evaluation(forum.id(), window.opens()));
    }

    /** @throws Refusal {@code evaluation.transmitted}: none of the three voices changes after that */
    public void mustBeOpen() {
        if (transmittedAt != null) {
            throw new Refusal(Refusal.Kind.CONFLICT, "evaluation.transmitted");
        }
    }

    /**
     * Hands the report to the government. A commitment without a finding will be shown as such; a report without any is none.
     *
     * @param reason why it is handed over while people may still rate; needed and kept only then
     * @param commitments how many there are to judge
     * @param findings how many of them the evaluator judged
     * @throws Refusal {@code evaluation.transmitted}, {@code evaluation.nothingFound}, or naming the fields that are wrong: {@code
     *     evaluation.early.reasonMissing}
     */
    public void transmit(
            String itsConclusions, String reason, Forum forum, long commitments, long findings, Instant now) {
        mustBeOpen();
        if (commitments > 0 && findings == 0) {
            throw new Refusal(Refusal.Kind.CONFLICT, "evaluation.nothingFound");
        }
        boolean early = forum.window(Activity.EVALUATION)
                .filter(window -> !window.isOverAt(now))
                .isPresent();
        boolean reasoned = reason != null && !reason.isBlank();
        new Validation()
                .text("conclusions", itsConclusions, REPORT)
                .require(!early || reasoned, "reason", "evaluation.early.reasonMissing")
                .optional("reason", reason, Validation.PARAGRAPH)
                .refuse();
        earlyBecause = early ? reason.strip() : null;
        conclusions = itsConclusions.strip();
        transmittedAt = now;
    }

    /**
     * The government's one reply, which publishes the report; a late one stands beside a report already public.
     *
     * @param act by which they reply
     * @throws Refusal {@code evaluation.notTransmitted}, {@code evaluation.replied}, or naming the fields that are wrong
     */
    public void reply(String itsReply, ReplyAct act, Forum forum, Instant now) {
        if (transmittedAt == null) {
            throw new Refusal(Refusal.Kind.CONFLICT, "evaluation.notTransmitted");
        }
        if (repliedAt != null) {
            throw new Refusal(Refusal.Kind.CONFLICT, "evaluation.replied");
        }
        var validation = new Validation().text("reply", itsReply, REPORT);
        act.check(validation, LocalDate.ofInstant(now, forum.timeZone()));
        validation.refuse();
        replyAuthority = act.authority();
        replyReference = act.reference();
        replyDate = act.date();
        publishedAt = publishedAt(now).orElse(now);
        reply = itsReply.strip();
        repliedAt = now;
    }

    /**
     * Writes down that it is public, if it is.
     *
     * @return whether nobody had done so before
     */
    public boolean publishIfDue(Instant now) {
        if (publishedAt != null || !isPublishedAt(now)) {
            return false;
        }
        publishedAt = publishedAt(now).orElseThrow();
        return true;
    }

    /** Since when it is public, whether or not anybody wrote it down yet. */
    public Optional<Instant> publishedAt(Instant now) {
        return publishedAt != null ? Optional.of(publishedAt) : dueAt().filter(due -> !now.isBefore(due));
    }

    public boolean isPublishedAt(Instant now) {
        return publishedAt(now).isPresent();
    }

    /** When it becomes public if no reply comes. */
    public Optional<Instant> dueAt() {
        return transmittedAt().map(transmitted -> transmitted.plus(REPLY_TIME));
    }

    public State stateAt(Instant now) {
        if (isPublishedAt(now)) {
            return State.PUBLISHED;
        }
        return transmittedAt == null ? State.OPEN : State.TRANSMITTED;
    }

    public UUID id() {
        return id;
    }

    public UUID forumId() {
        return forumId;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public Optional<Instant> transmittedAt() {
        return Optional.ofNullable(transmittedAt);
    }

    /** Why it was transmitted while people could still rate; empty where they no longer could. */
    public Optional<String> earlyBecause() {
        return Optional.ofNullable(earlyBecause);
    }

    public Optional<String> conclusions() {
        return Optional.ofNullable(conclusions);
    }

    public Optional<String> reply() {
        return Optional.ofNullable(reply);
    }

    /** Empty for a reply of before this was kept. */
    public Optional<ReplyAct> replyAct() {
        return Optional.ofNullable(replyAuthority).map(authority -> new ReplyAct(authority, replyReference, replyDate));
    }

    public Optional<Instant> repliedAt() {
        return Optional.ofNullable(repliedAt);
    }
}
