package org.toguna.evaluation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A piece of {@link Evidence} as the database keeps it. It has an id of its own because EclipseLink writes new rows before it
 * deletes old ones, which may stand at the same position.
 */
@Entity
@Table(name = "evaluation_evidence")
public class EvidenceRow {
    @Id
    private UUID id;

    @ManyToOne
    @JoinColumn(name = "finding_id")
    private Finding finding;

    private int position;

    @Enumerated(EnumType.STRING)
    private EvidenceKind kind;

    private String title;

    private String address;

    @Column(name = "person_function")
    private String function;

    private String place;

    @Column(name = "happened_on")
    private LocalDate date;

    private String reference;

    protected EvidenceRow() {}

    EvidenceRow(Finding finding, int position, Evidence evidence) {
        this.id = UUID.randomUUID();
        this.finding = finding;
        this.position = position;
        this.kind = evidence.kind();
        this.title = evidence.title();
        this.address = evidence.address();
        this.function = evidence.function();
        this.place = evidence.place();
        this.date = evidence.date();
        this.reference = evidence.reference();
    }

    Evidence evidence() {
        return new Evidence(kind, title, address, function, place, date, reference);
    }
}
