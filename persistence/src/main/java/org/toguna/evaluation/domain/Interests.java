package org.toguna.evaluation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.toguna.values.Validation;

/** What ties an evaluator to those whose promises they judge, in their own words; published with their act of appointment. */
@Entity
@Table(name = "evaluation_interests")
public class Interests {
    @Id
    private UUID id;

    @Column(name = "evaluation_id")
    private UUID evaluationId;

    @Column(name = "person_id")
    private UUID personId;

    private String words;

    @Column(name = "declared_at")
    private Instant declaredAt;

    protected Interests() {}

    Interests(Evaluation evaluation, UUID personId) {
        this.id = UUID.randomUUID();
        this.evaluationId = evaluation.id();
        this.personId = personId;
    }

    /**
     * Declares them, or declares them anew while the report is not transmitted.
     *
     * @throws org.toguna.values.Refusal {@code evaluation.transmitted}, or naming the field that is missing or wrong
     */
    public void declare(String newWords, Evaluation evaluation, Instant now) {
        evaluation.mustBeOpen();
        new Validation().paragraph("interests", newWords).refuse();
        words = newWords.strip();
        declaredAt = now;
    }

    public UUID personId() {
        return personId;
    }

    public String words() {
        return words;
    }

    public Instant declaredAt() {
        return declaredAt;
    }
}
