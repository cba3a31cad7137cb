package org.toguna.identity.domain;

import java.time.LocalDate;

/** The dated, referenced act by which somebody is named to an office. */
public record ActOfAppointment(AppointmentKind kind, String reference, LocalDate date) {
    public ActOfAppointment {
        reference = reference == null ? "" : reference.strip();
    }
}
