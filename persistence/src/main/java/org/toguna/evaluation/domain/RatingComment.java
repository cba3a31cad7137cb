package org.toguna.evaluation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;
import java.util.UUID;
import org.toguna.values.Validation;

/**
 * Words that came with a rating, kept apart from it and without a time. Nobody but the office reads them before somebody there
 * publishes them; pending or withheld, they never become public.
 */
@Entity
@Table(name = "rating_comment")
public class RatingComment {
    @Id
    private UUID id;

    @Column(name = "evaluation_id")
    private UUID evaluationId;

    @Column(name = "commitment_id")
    private UUID commitmentId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Enumerated(EnumType.STRING)
    private Sample sample;

    private String words;
    private String signature;

    @Enumerated(EnumType.STRING)
    private Status status = Status.PENDING;

    private String reason;

    @Version
    private int version;

    /** What the words tell. */
    public enum Kind {
        PROBLEM,
        LESSON
    }

    /** What became of the words. */
    public enum Status {
        PENDING,
        PUBLISHED,
        WITHHELD
    }

    protected RatingComment() {}

    RatingComment(Evaluation evaluation, UUID commitmentId, Kind kind, Sample sample, String words, String signature) {
        this.id = UUID.randomUUID();
        this.evaluationId = evaluation.id();
        this.commitmentId = commitmentId;
        this.kind = kind;
        this.sample = sample;
        this.words = words;
        this.signature = signature;
    }

    /** Publishes them, also after they were withheld. */
    public void publish() {
        status = Status.PUBLISHED;
        reason = null;
    }

    /**
     * Withholds them, also after they were published: the page counts them.
     *
     * @throws org.toguna.values.Refusal {@code shared.missing} for want of a reason
     */
    public void withhold(String why) {
        new Validation().paragraph("reason", why).refuse();
        status = Status.WITHHELD;
        reason = why.strip();
    }

    public UUID id() {
        return id;
    }

    public UUID evaluationId() {
        return evaluationId;
    }

    public UUID commitmentId() {
        return commitmentId;
    }

    public Kind kind() {
        return kind;
    }

    public Sample sample() {
        return sample;
    }

    public String words() {
        return words;
    }

    /** The author's name, if they want it to stand beside the words. */
    public Optional<String> signature() {
        return Optional.ofNullable(signature);
    }

    public Status status() {
        return status;
    }

    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }
}
