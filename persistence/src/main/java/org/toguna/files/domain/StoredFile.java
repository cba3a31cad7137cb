package org.toguna.files.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.io.ByteArrayOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.toguna.values.Problem;
import org.toguna.values.Refusal;

/**
 * A file known by the SHA-256 of its content, so that the same content is kept once. A picture is kept without what its file says
 * besides it; a document, which may be signed, as it came.
 */
@Entity
@Table(name = "stored_file")
public class StoredFile {
    /** In bytes. */
    public static final int MOST = 10 * 1024 * 1024;

    private static final int PART = 1024 * 1024;

    @Id
    private String sha256;

    @Enumerated(EnumType.STRING)
    @Column(name = "media_type")
    private MediaType type;

    /** Of at most {@link #PART} bytes each: H2 holds no more in a column that EclipseLink can read. */
    @ElementCollection
    @CollectionTable(name = "stored_file_part", joinColumns = @JoinColumn(name = "sha256"))
    @OrderColumn(name = "position")
    @Column(name = "content")
    private List<byte[]> parts = new ArrayList<>();

    @Column(name = "stored_at")
    private Instant storedAt;

    protected StoredFile() {}

    /** @throws Refusal {@code shared.file.empty}, {@code shared.file.tooBig}, {@code shared.file.type}, {@code shared.file.unreadable} */
    public StoredFile(byte[] given, Instant now) {
        if (given.length == 0) {
            throw refusal("shared.file.empty");
        }
        if (given.length > MOST) {
            throw refusal("shared.file.tooBig");
        }
        this.type = MediaType.of(given).orElseThrow(() -> refusal("shared.file.type"));
        var content = Picture.bare(type, given);
        this.sha256 = sha256(content);
        for (int from = 0; from < content.length; from += PART) {
            parts.add(Arrays.copyOfRange(content, from, Math.min(from + PART, content.length)));
        }
        this.storedAt = now;
    }

    private static Refusal refusal(String code) {
        return new Refusal(Refusal.Kind.INVALID, List.of(new Problem("file", code)));
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    public String sha256() {
        return sha256;
    }

    public MediaType type() {
        return type;
    }

    public byte[] content() {
        var content = new ByteArrayOutputStream();
        parts.forEach(content::writeBytes);
        return content.toByteArray();
    }
}
