package org.toguna.identity.rest;

import java.time.LocalDate;
import java.time.ZoneId;
import org.toguna.identity.domain.ActOfAppointment;
import org.toguna.identity.domain.Tenure;
import org.toguna.identity.usecase.Nominee;

/**
 * Who is to act for the institution, or in the zone, that the address names.
 *
 * @param language in which the person is written to; French when absent
 * @param from the first day in the forum's time zone; at once when absent
 * @param until the last day; until it is ended when absent
 * @param act by which they are named, if it is to be kept
 */
public record Delegate(
        String email,
        String name,
        String language,
        LocalDate from,
        LocalDate until,
        Boolean interim,
        ActOfAppointment act) {
    public Nominee nominee() {
        return new Nominee(email, name, language == null ? "fr" : language);
    }

    public Tenure tenure(ZoneId zone) {
        return new Tenure(from, until, zone, Boolean.TRUE.equals(interim), act);
    }
}
