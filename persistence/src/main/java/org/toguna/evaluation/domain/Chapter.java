package org.toguna.evaluation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.toguna.values.LocalizedText;

/** What the evaluator writes about a forum's commitments as a whole by one criterion; see {@link Chapters}. */
@Entity
@Table(name = "evaluation_chapter")
public class Chapter {
    @Id
    private UUID id;

    @Column(name = "evaluation_id")
    private UUID evaluationId;

    @Enumerated(EnumType.STRING)
    private Criterion criterion;

    private LocalizedText words;

    protected Chapter() {}

    Chapter(Evaluation evaluation, Criterion criterion) {
        this.id = UUID.randomUUID();
        this.evaluationId = evaluation.id();
        this.criterion = criterion;
    }

    void say(LocalizedText newWords) {
        words = newWords;
    }

    Criterion criterion() {
        return criterion;
    }

    LocalizedText words() {
        return words;
    }
}
