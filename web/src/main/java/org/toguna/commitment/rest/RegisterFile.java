package org.toguna.commitment.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.toguna.api.rest.Versioned;

/** How a file of the register is sent, and what is said of one that came in. */
final class RegisterFile {
    private RegisterFile() {}

    /** @param added how many commitments the file held */
    public record Imported(int added) {}

    static Response named(String forum, String extension, Versioned.Content content) {
        return Versioned.of(content)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"commitments-" + forum + "." + extension + "\"")
                .build();
    }

    static Response imported(int added) {
        return Response.status(Response.Status.CREATED)
                .entity(new Imported(added))
                .build();
    }
}
