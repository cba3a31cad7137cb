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
import java.util.Optional;
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

    @Enumerated(EnumType.STRING)
    private Verifiability verifiability;

    private String evidence;

    private String words;

    private String results;

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
     * @param newVerifiability of the commitment as it is written
     * @param newEvidence the web address of what proves it
     * @param newResults what the diaspora has of it, may be absent
     * @throws org.toguna.shared.Refusal {@code evaluation.transmitted}, or naming every field that is missing or wrong
     */
    public void say(
            Completion newCompletion,
            Verifiability newVerifiability,
            String newEvidence,
            String newWords,
            String newResults,
            Evaluation evaluation,
            Instant now) {
        evaluation.mustBeOpen();
        new Validation()
                .present("completion", newCompletion)
                .present("verifiability", newVerifiability)
                .text("evidence", newEvidence, ADDRESS)
                .require(
                        newEvidence == null || newEvidence.isBlank() || isWebAddress(newEvidence.strip()),
                        "evidence",
                        "evaluation.evidence.notALink")
                .paragraph("words", newWords)
                .optional("results", newResults, Validation.PARAGRAPH)
                .refuse();
        completion = newCompletion;
        verifiability = newVerifiability;
        evidence = newEvidence.strip();
        words = newWords.strip();
        results = newResults == null || newResults.isBlank() ? null : newResults.strip();
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

    /** Empty for a finding of before the question was asked. */
    public Optional<Verifiability> verifiability() {
        return Optional.ofNullable(verifiability);
    }

    public String evidence() {
        return evidence;
    }

    public String words() {
        return words;
    }

    /** What the diaspora has of it, in the evaluator's words. */
    public Optional<String> results() {
        return Optional.ofNullable(results);
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
