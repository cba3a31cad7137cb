package org.toguna.evaluation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.util.UUID;
import org.toguna.shared.Validation;

/** What the independent evaluator found about one commitment, and where anybody can check it. */
@Entity
@Table(name = "evaluation_finding")
public class Finding {
    private static final int ADDRESS = 1000;

    @Id
    private UUID id;

    @Column(name = "evaluation_id")
    private UUID evaluationId;

    @Column(name = "commitment_id")
    private UUID commitmentId;

    @Enumerated(EnumType.STRING)
    private Completion completion;

    private String evidence;

    private String words;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected Finding() {}

    public Finding(Evaluation evaluation, UUID commitmentId) {
        this.id = UUID.randomUUID();
        this.evaluationId = evaluation.id();
        this.commitmentId = commitmentId;
    }

    /**
     * Says it, or says it anew while the report is not transmitted.
     *
     * @param newEvidence the web address of what proves it
     * @throws org.toguna.shared.Refusal {@code evaluation.transmitted}, or naming every field that is missing or wrong
     */
    public void say(Completion newCompletion, String newEvidence, String newWords, Evaluation evaluation, Instant now) {
        evaluation.mustBeOpen();
        new Validation()
                .present("completion", newCompletion)
                .text("evidence", newEvidence, ADDRESS)
                .require(
                        newEvidence == null || newEvidence.isBlank() || isWebAddress(newEvidence.strip()),
                        "evidence",
                        "evaluation.evidence.notALink")
                .paragraph("words", newWords)
                .refuse();
        completion = newCompletion;
        evidence = newEvidence.strip();
        words = newWords.strip();
        recordedAt = now;
    }

    private static boolean isWebAddress(String address) {
        try {
            var uri = new URI(address);
            return ("https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme()))
                    && uri.getHost() != null;
        } catch (URISyntaxException malformed) {
            return false;
        }
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

    public String evidence() {
        return evidence;
    }

    public String words() {
        return words;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
