package org.toguna.commitment.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.toguna.shared.Refusal;
import org.toguna.shared.Validation;

/** The dated, referenced act by which an institution binds itself. */
@Embeddable
public class Act {
    @Enumerated(EnumType.STRING)
    @Column(name = "act_kind")
    private ActKind kind;

    @Column(name = "act_reference")
    private String reference;

    @Column(name = "act_date")
    private LocalDate date;

    protected Act() {}

    /**
     * @param today an act is not dated in the future
     * @throws Refusal naming every field that is missing or wrong
     */
    public Act(ActKind kind, String reference, LocalDate date, LocalDate today) {
        new Validation()
                .present("actKind", kind)
                .line("actReference", reference)
                .present("actDate", date)
                .require(date == null || !date.isAfter(today), "actDate", "commitment.act.future")
                .refuse();
        this.kind = kind;
        this.reference = reference.strip();
        this.date = date;
    }

    public ActKind kind() {
        return kind;
    }

    public String reference() {
        return reference;
    }

    public LocalDate date() {
        return date;
    }
}
