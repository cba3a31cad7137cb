package org.toguna.evaluation.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.toguna.values.LocalizedText;
import org.toguna.values.Validation;

/** What an evaluation teaches those who come after, in words that the next edition can put on its agenda. */
@Entity
@Table(name = "evaluation_lesson")
public class Lesson {
    @Id
    private UUID id;

    @Column(name = "evaluation_id")
    private UUID evaluationId;

    @Column(name = "lesson_number")
    private int number;

    private LocalizedText title;
    private LocalizedText words;
    private String cause;

    @ElementCollection
    @CollectionTable(name = "evaluation_lesson_commitment", joinColumns = @JoinColumn(name = "lesson_id"))
    @Column(name = "commitment_number")
    private Set<Integer> commitments = new TreeSet<>();

    @Version
    private int version;

    protected Lesson() {}

    /**
     * What a lesson says.
     *
     * @param title what to do, in one line
     * @param words what taught it; may be empty
     * @param cause the code of what stood in the way
     * @param commitments the numbers of those it comes from
     */
    public record Teaching(LocalizedText title, LocalizedText words, String cause, Collection<Integer> commitments) {
        public Teaching {
            commitments = List.copyOf(new TreeSet<>(commitments));
        }

        void checkAmong(Sources known) {
            new Validation()
                    .require(!title.isEmpty(), "title", "shared.missing")
                    .optional("title", title, Validation.LINE)
                    .optional("words", words, Validation.PARAGRAPH)
                    .require(
                            cause != null && known.causes().contains(cause), "cause", "evaluation.lesson.cause.unknown")
                    .require(!commitments.isEmpty(), "commitments", "evaluation.lesson.commitments.missing")
                    .require(
                            known.commitments().containsAll(commitments),
                            "commitments",
                            "evaluation.lesson.commitments.unknown")
                    .refuse();
        }
    }

    /**
     * What a lesson of a forum may come from.
     *
     * @param commitments their numbers
     * @param causes their codes
     */
    public record Sources(Set<Integer> commitments, Set<String> causes) {}

    Lesson(Evaluation evaluation, int number, Teaching teaching, Sources known) {
        this.id = UUID.randomUUID();
        this.evaluationId = evaluation.id();
        this.number = number;
        say(teaching, evaluation, known);
    }

    /**
     * Says it, or says it anew while the report is not transmitted.
     *
     * @throws org.toguna.values.Refusal {@code evaluation.transmitted}, or naming every field that is missing or wrong
     */
    public final void say(Teaching teaching, Evaluation evaluation, Sources known) {
        evaluation.mustBeOpen();
        teaching.checkAmong(known);
        title = teaching.title();
        words = teaching.words();
        cause = teaching.cause();
        commitments.retainAll(teaching.commitments());
        commitments.addAll(teaching.commitments());
    }

    public UUID id() {
        return id;
    }

    public UUID evaluationId() {
        return evaluationId;
    }

    public int number() {
        return number;
    }

    public LocalizedText title() {
        return title;
    }

    public LocalizedText words() {
        return words;
    }

    public String cause() {
        return cause;
    }

    /** The numbers of the commitments it comes from, in their order. */
    public Set<Integer> commitments() {
        return Collections.unmodifiableSet(new TreeSet<>(commitments));
    }
}
