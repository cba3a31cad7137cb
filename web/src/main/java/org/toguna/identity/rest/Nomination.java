package org.toguna.identity.rest;

import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.toguna.identity.domain.Role;

/**
 * Who is to hold which role.
 *
 * @param language in which they are written to; fr when left out
 */
public record Nomination(String email, String name, String language, Role role) {
    public Nomination {
        language = language == null ? "fr" : language;
    }

    public record Named(UUID person) {}

    static Response answer(UUID person) {
        return Response.status(Response.Status.CREATED)
                .entity(new Named(person))
                .build();
    }
}
