package org.toguna.files.rest;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.toguna.files.domain.StoredFile;
import org.toguna.files.usecase.SendFile;

/** A file that somebody handed in, to be kept and never run by a browser. */
public final class Attachment {
    private Attachment() {}

    public static Response of(StoredFile file, SendFile parts) {
        return sent(file, parts, "attachment");
    }

    /** One that was made anew here, and may be looked at where it is. */
    public static Response shown(StoredFile file, SendFile parts) {
        return sent(file, parts, "inline");
    }

    private static Response sent(StoredFile file, SendFile parts, String disposition) {
        StreamingOutput content = out -> {
            int position = 0;
            for (var part = parts.part(file, 0); part.isPresent(); part = parts.part(file, ++position)) {
                out.write(part.get());
            }
        };
        return Response.ok(content, file.type().mime())
                .header(
                        "Content-Disposition",
                        "%s; filename=\"%s\"".formatted(disposition, file.type().fileName(file.sha256())))
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .build();
    }
}
