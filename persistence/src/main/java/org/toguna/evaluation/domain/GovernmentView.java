package org.toguna.evaluation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.toguna.forum.domain.Forum;
import org.toguna.values.Refusal;
import org.toguna.values.Validation;

/** How the government itself judges one of its commitments, in the name of the institution that leads it. */
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

    @Column(name = "institution_id")
    private UUID institutionId;

    @Column(name = "recorded_by")
    private UUID recordedBy;

    @Column(name = "mandate_reference")
    private String mandateReference;

    @Column(name = "mandate_date")
    private LocalDate mandateDate;

    @Column(name = "awaits_confirmation")
    private boolean awaitsConfirmation;

    @Column(name = "confirmed_by")
    private UUID confirmedBy;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    protected GovernmentView() {}

    public GovernmentView(Evaluation evaluation, UUID commitmentId) {
        this.id = UUID.randomUUID();
        this.evaluationId = evaluation.id();
        this.commitmentId = commitmentId;
    }

    /**
     * Says it, or says it anew while the report is not transmitted; what was confirmed before no longer is.
     *
     * @throws Refusal {@code evaluation.transmitted}, or naming every field that is missing or wrong
     */
    public void say(
            Completion newCompletion,
            String newWords,
            Speaker speaker,
            Evaluation evaluation,
            Forum forum,
            Instant now) {
        evaluation.mustBeOpen();
        var validation = new Validation().present("completion", newCompletion).paragraph("words", newWords);
        speaker.mandate().ifPresent(told -> told.check(validation, LocalDate.ofInstant(now, forum.timeZone())));
        validation.refuse();
        completion = newCompletion;
        words = newWords.strip();
        // As both databases keep it: whoever confirms tells it back.
        recordedAt = now.truncatedTo(ChronoUnit.MICROS);
        recordedBy = speaker.person();
        institutionId = speaker.institution();
        mandateReference = speaker.mandate().map(WrittenMandate::reference).orElse(null);
        mandateDate = speaker.mandate().map(WrittenMandate::date).orElse(null);
        awaitsConfirmation = speaker.toBeConfirmed();
        confirmedBy = null;
        confirmedAt = null;
    }

    /**
     * A validator of the institution answers for it.
     *
     * @param read when what they read was said
     * @throws Refusal {@code evaluation.transmitted}, {@code evaluation.view.confirmed} where it stands, {@code evaluation.view.own} for
     *     who said it, {@code evaluation.view.saidMeanwhile} where it was said anew since
     */
    public void confirm(UUID validator, Instant read, Evaluation evaluation, Instant now) {
        evaluation.mustBeOpen();
        if (stands()) {
            throw new Refusal(Refusal.Kind.CONFLICT, "evaluation.view.confirmed");
        }
        if (validator.equals(recordedBy)) {
            throw new Refusal(Refusal.Kind.FORBIDDEN, "evaluation.view.own");
        }
        if (!recordedAt.equals(read)) {
            throw new Refusal(Refusal.Kind.CONFLICT, "evaluation.view.saidMeanwhile");
        }
        confirmedBy = validator;
        confirmedAt = now;
    }

    /** Whether it counts as the government's: what waits for a validator does not. */
    public boolean stands() {
        return !awaitsConfirmation || confirmedAt != null;
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

    public boolean isSaidBy(UUID person) {
        return person.equals(recordedBy);
    }

    /** In whose name it is said; empty for a view of before this was kept. */
    public Optional<UUID> institutionId() {
        return Optional.ofNullable(institutionId);
    }

    /** By which an organiser said it; empty for what the institution says itself. */
    public Optional<WrittenMandate> mandate() {
        return Optional.ofNullable(mandateReference).map(reference -> new WrittenMandate(reference, mandateDate));
    }

    public Optional<Instant> confirmedAt() {
        return Optional.ofNullable(confirmedAt);
    }
}
