package org.toguna.identity.rest;

import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.NameStaff;
import org.toguna.shared.Letterhead;

/** Who is to hold which role. */
public record Nomination(String email, String name, String language, Role role) {
    public record Named(UUID person) {}

    Response carriedOutBy(NameStaff nameStaff, Letterhead in) {
        var person = nameStaff.name(email, name, language == null ? "fr" : language, role, in);
        return Response.status(Response.Status.CREATED)
                .entity(new Named(person))
                .build();
    }
}
