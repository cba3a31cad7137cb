package org.toguna.commitment.domain;

import java.time.LocalDate;
import org.toguna.shared.Validation;

/** The dated, referenced act by which an institution binds itself. */
public record Act(ActKind kind, String reference, LocalDate date) {
    public Act {
        reference = reference == null ? "" : reference.strip();
    }

    /**
     * @param today an act is not dated in the future
     * @throws org.toguna.shared.Refusal naming every field that is missing or wrong
     */
    public void check(LocalDate today) {
        new Validation()
                .present("actKind", kind)
                .line("actReference", reference)
                .present("actDate", date)
                .require(date == null || !date.isAfter(today), "actDate", "commitment.act.future")
                .refuse();
    }
}
