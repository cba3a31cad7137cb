package org.toguna.evaluation.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.toguna.values.Validation;

/** What the independent evaluator found about one commitment, and the evidence for it. */
@Entity
@Table(name = "evaluation_finding")
public class Finding {
    /** Where a day begins first: a finding does not know the zone of its forum. */
    private static final ZoneOffset FIRST_TO_BEGIN = ZoneOffset.ofHours(14);

    @Id
    private UUID id;

    @Column(name = "evaluation_id")
    private UUID evaluationId;

    @Column(name = "commitment_id")
    private UUID commitmentId;

    @Column(name = "completion")
    @Enumerated(EnumType.STRING)
    private Assessment assessment;

    @Enumerated(EnumType.STRING)
    private Verifiability verifiability;

    @OneToMany(mappedBy = "finding", cascade = CascadeType.PERSIST, orphanRemoval = true)
    @OrderBy("position")
    private List<EvidenceRow> evidence = new ArrayList<>();

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
     * @param newEvidence one piece or more, none where no evidence is available
     * @param newResults what the diaspora has of it, may be absent
     * @throws org.toguna.values.Refusal {@code evaluation.transmitted}, or naming every field that is missing or wrong
     */
    public void say(
            Assessment newAssessment,
            Verifiability newVerifiability,
            List<Evidence> newEvidence,
            String newWords,
            String newResults,
            Evaluation evaluation,
            Instant now) {
        evaluation.mustBeOpen();
        var validation = new Validation()
                .present("completion", newAssessment)
                .present("verifiability", newVerifiability)
                .require(
                        !newEvidence.isEmpty() || newAssessment == Assessment.NO_EVIDENCE,
                        "evidence",
                        "evaluation.evidence.missing")
                .paragraph("words", newWords)
                .optional("results", newResults, Validation.PARAGRAPH);
        Evidence.check(newEvidence, LocalDate.ofInstant(now, FIRST_TO_BEGIN), validation);
        validation.refuse();
        assessment = newAssessment;
        verifiability = newVerifiability;
        evidence.clear();
        newEvidence.forEach(piece -> evidence.add(new EvidenceRow(this, evidence.size(), piece)));
        words = newWords.strip();
        results = newResults == null || newResults.isBlank() ? null : newResults.strip();
        recordedAt = now;
    }

    public UUID id() {
        return id;
    }

    public UUID commitmentId() {
        return commitmentId;
    }

    public Assessment assessment() {
        return assessment;
    }

    /** Empty for a finding of before the question was asked. */
    public Optional<Verifiability> verifiability() {
        return Optional.ofNullable(verifiability);
    }

    public List<Evidence> evidence() {
        return evidence.stream().map(EvidenceRow::evidence).toList();
    }

    /** Where anybody can open the first document; empty where none is among the evidence. */
    public Optional<String> document() {
        return evidence().stream()
                .flatMap(piece -> Optional.ofNullable(piece.address()).stream())
                .findFirst();
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
