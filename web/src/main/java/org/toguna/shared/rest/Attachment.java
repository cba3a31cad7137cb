package org.toguna.shared.rest;

import jakarta.ws.rs.core.Response;
import org.toguna.shared.StoredFile;

/** A file that somebody handed in, to be kept and never run by a browser. */
public final class Attachment {
    private Attachment() {}

    public static Response of(StoredFile file) {
        return Response.ok(file.content(), file.type().mime())
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"%s\"".formatted(file.type().fileName(file.sha256())))
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .build();
    }
}
