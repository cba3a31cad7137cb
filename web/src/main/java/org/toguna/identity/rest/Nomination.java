package org.toguna.identity.rest;

import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.toguna.identity.domain.ActOfAppointment;
import org.toguna.identity.domain.Jurisdiction;
import org.toguna.identity.domain.Role;
import org.toguna.identity.domain.Tenure;
import org.toguna.identity.usecase.Nominee;
import org.toguna.identity.usecase.Office;

/**
 * Who is to hold which role.
 *
 * @param language in which they are written to; fr when left out
 * @param jurisdiction of a consular officer: the countries, by their two letters
 * @param from the first day in the forum's time zone, of the installation in UTC; at once when left out
 * @param until the last day; until it is ended when left out
 * @param act by which they are named, if it is to be kept
 */
public record Nomination(
        String email,
        String name,
        String language,
        Role role,
        List<String> jurisdiction,
        LocalDate from,
        LocalDate until,
        Boolean interim,
        ActOfAppointment act) {
    public record Named(UUID person) {}

    Nominee nominee() {
        return new Nominee(email, name, language == null ? "fr" : language);
    }

    Office office() {
        return new Office(role, jurisdiction == null ? null : Jurisdiction.of(jurisdiction));
    }

    Tenure tenure(ZoneId zone) {
        return new Tenure(from, until, zone, Boolean.TRUE.equals(interim), act);
    }

    static Response answer(UUID person) {
        return Response.status(Response.Status.CREATED)
                .entity(new Named(person))
                .build();
    }
}
