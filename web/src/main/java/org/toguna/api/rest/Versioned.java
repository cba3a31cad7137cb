package org.toguna.api.rest;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.toguna.values.Fingerprint;

/** A whole document with its fingerprint in ETag, so that whoever has this version is not sent it again. */
public final class Versioned {
    private Versioned() {}

    /** What writes a document. */
    public interface Content {
        void write(OutputStream out) throws IOException;
    }

    public static Response.ResponseBuilder of(Content content) {
        var whole = new ByteArrayOutputStream();
        try {
            content.write(whole);
        } catch (IOException impossibleInMemory) {
            throw new UncheckedIOException(impossibleInMemory);
        }
        return of(whole.toByteArray());
    }

    public static Response.ResponseBuilder of(String content) {
        return of(content.getBytes(StandardCharsets.UTF_8));
    }

    public static Response.ResponseBuilder of(byte[] content) {
        return Response.ok(content).tag(tag(Fingerprint.of(content)));
    }

    /** Weak, for the server may compress what it sends. */
    public static EntityTag tag(String version) {
        return new EntityTag(version, true);
    }
}
