package org.toguna.evaluation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.toguna.shared.Validation;

/** How the government itself judges one of its commitments. */
@Entity
@Table(name = "evaluation_government_view")
public class GovernmentView {
    @Id
    private UUID id;

    @Column(name = "evaluation_id")
    private UUID evaluationId;

    @Column(name = "commitment_id")
    private UUID commitmentId;

    @Enumerated(EnumType.STRING)
    private Completion completion;

    private String words;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected GovernmentView() {}

    public GovernmentView(Evaluation evaluation, UUID commitmentId) {
        this.id = UUID.randomUUID();
        this.evaluationId = evaluation.id();
        this.commitmentId = commitmentId;
    }

    /**
     * Says it, or says it anew while the report is not transmitted.
     *
     * @throws org.toguna.shared.Refusal {@code evaluation.transmitted}, or naming every field that is missing or wrong
     */
    public void say(Completion newCompletion, String newWords, Evaluation evaluation, Instant now) {
        evaluation.mustBeOpen();
        new Validation()
                .present("completion", newCompletion)
                .paragraph("words", newWords)
                .refuse();
        completion = newCompletion;
        words = newWords.strip();
        recordedAt = now;
    }

    public UUID id() {
        return id;
    }

    public UUID commitmentId() {
        return commitmentId;
    }

    public Completion completion() {
        return completion;
    }

    public String words() {
        return words;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
