package org.toguna.evaluation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.toguna.values.Level;

/** What one of the two who read a form found on it about one commitment. */
@Entity
@Table(name = "paper_answer")
public class PaperAnswer {
    @Id
    private UUID id;

    @Column(name = "batch_id")
    private UUID batchId;

    @Column(name = "form_number")
    private int form;

    @Enumerated(EnumType.STRING)
    private Side side;

    @Column(name = "commitment_number")
    private int commitment;

    @Column(name = "entered_by")
    private UUID enteredBy;

    @Enumerated(EnumType.STRING)
    private Completion completion;

    private int usefulness;
    private String causes;
    private String problem;
    private String lesson;

    protected PaperAnswer() {}

    /** @param rating checked */
    PaperAnswer(PaperBatch batch, int form, Side side, int commitment, Rating rating, UUID enteredBy) {
        this.id = UUID.randomUUID();
        this.batchId = batch.id();
        this.form = form;
        this.side = side;
        this.commitment = commitment;
        this.enteredBy = enteredBy;
        this.completion = rating.completion();
        this.usefulness = rating.usefulness();
        this.causes = String.join(" ", new TreeSet<>(rating.causes()));
        this.problem = oneSpaced(rating.problem());
        this.lesson = oneSpaced(rating.lesson());
    }

    /** Two people break handwriting into lines each in their own way. */
    private static String oneSpaced(String words) {
        return words == null ? null : words.replaceAll("\\s+", " ");
    }

    public Rating rating(Level level) {
        return new Rating(
                level,
                completion,
                usefulness,
                causes.isEmpty() ? Set.of() : Set.of(causes.split(" ")),
                problem,
                lesson,
                false);
    }

    public int form() {
        return form;
    }

    public Side side() {
        return side;
    }

    public int commitment() {
        return commitment;
    }

    public UUID enteredBy() {
        return enteredBy;
    }
}
