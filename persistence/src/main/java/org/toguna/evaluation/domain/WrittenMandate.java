package org.toguna.evaluation.domain;

import java.time.LocalDate;
import org.toguna.values.Validation;

/** The writing by which an institution lets an organiser of the forum say its view for it. */
public record WrittenMandate(String reference, LocalDate date) {
    /** What nobody told, which is refused. */
    public static final WrittenMandate UNTOLD = new WrittenMandate(null, null);

    public WrittenMandate {
        reference = reference == null ? "" : reference.strip();
    }

    /** Adds what is wrong: {@code evaluation.view.mandateMissing}, a day that is missing, {@code evaluation.act.toCome}. */
    void check(Validation validation, LocalDate today) {
        validation
                .require(!reference.isEmpty(), "mandateReference", "evaluation.view.mandateMissing")
                .optional("mandateReference", reference, Validation.LINE)
                .present("mandateDate", date)
                .require(date == null || !date.isAfter(today), "mandateDate", "evaluation.act.toCome");
    }
}
