package org.toguna.files.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The sorts of file taken as evidence, each known by its first bytes whatever its name says. */
public enum MediaType {
    PDF("application/pdf", "%PDF-"),
    JPEG("image/jpeg", "\u00ff\u00d8\u00ff"),
    PNG("image/png", "\u0089PNG\r\n\u001a\n");

    private final String mime;
    private final String signature;

    MediaType(String mime, String signature) {
        this.mime = mime;
        this.signature = signature;
    }

    public static Optional<MediaType> of(byte[] content) {
        return Arrays.stream(values()).filter(type -> type.begins(content)).findFirst();
    }

    private boolean begins(byte[] content) {
        for (int i = 0; i < signature.length(); i++) {
            if (i >= content.length || (content[i] & 0xff) != signature.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** A safe name for a file of this type. */
    public String fileName(String sha256) {
        return sha256.substring(0, 12) + "." + name().toLowerCase(Locale.ROOT);
    }

    public String mime() {
        return mime;
    }
}
