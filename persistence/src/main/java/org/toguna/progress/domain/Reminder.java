package org.toguna.progress.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.toguna.commitment.domain.Commitment;

/** A letter that went out because of a commitment, remembered so that it goes out once. */
@Entity
@Table(name = "reminder")
public class Reminder {
    @Id
    private UUID id;

    @Column(name = "commitment_id")
    private UUID commitmentId;

    @Enumerated(EnumType.STRING)
    private Occasion.Kind kind;

    private LocalDate due;

    @Column(name = "sent_at")
    private Instant sentAt;

    protected Reminder() {}

    public Reminder(Commitment commitment, Occasion occasion, Instant now) {
        this.id = UUID.randomUUID();
        this.commitmentId = commitment.id();
        this.kind = occasion.kind();
        this.due = occasion.due();
        this.sentAt = now;
    }

    UUID commitmentId() {
        return commitmentId;
    }

    Occasion occasion() {
        return new Occasion(kind, due, null);
    }
}
