package org.toguna.identity.domain;

import java.time.LocalDate;

/**
 * The dated, referenced act by which somebody is named to an office.
 *
 * @param terms of reference: what is asked of them; null where nobody tells
 * @param selection how they were chosen; null where nobody tells
 */
public record ActOfAppointment(AppointmentKind kind, String reference, LocalDate date, String terms, String selection) {
    public ActOfAppointment {
        reference = reference == null ? "" : reference.strip();
        terms = terms == null || terms.isBlank() ? null : terms.strip();
        selection = selection == null || selection.isBlank() ? null : selection.strip();
    }

    /** An act that tells neither terms of reference nor selection. */
    public ActOfAppointment(AppointmentKind kind, String reference, LocalDate date) {
        this(kind, reference, date, null, null);
    }

    /** Whether it says of whom it names what is public of an evaluator. */
    public boolean tellsWhy() {
        return terms != null && selection != null;
    }
}
