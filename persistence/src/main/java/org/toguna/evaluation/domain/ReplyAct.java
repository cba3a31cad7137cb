package org.toguna.evaluation.domain;

import java.time.LocalDate;
import org.toguna.values.Validation;

/**
 * The dated, referenced act by which the government replies.
 *
 * @param authority who signs it
 */
public record ReplyAct(String authority, String reference, LocalDate date) {
    public ReplyAct {
        authority = authority == null ? "" : authority.strip();
        reference = reference == null ? "" : reference.strip();
    }

    /** Adds what is wrong: fields that are missing, {@code evaluation.act.toCome}. */
    void check(Validation validation, LocalDate today) {
        validation
                .line("authority", authority)
                .line("reference", reference)
                .present("date", date)
                .require(date == null || !date.isAfter(today), "date", "evaluation.act.toCome");
    }
}
