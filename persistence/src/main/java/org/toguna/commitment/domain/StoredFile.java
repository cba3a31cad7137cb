package org.toguna.commitment.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import org.toguna.shared.Refusal;

/** A file known by the SHA-256 of its content, so that the same content is kept once. */
@Entity
@Table(name = "stored_file")
public class StoredFile {
    /** In bytes. */
    public static final int MOST = 10 * 1024 * 1024;

    @Id
    private String sha256;

    @Enumerated(EnumType.STRING)
    @Column(name = "media_type")
    private MediaType type;

    @Lob
    private byte[] content;

    @Column(name = "stored_at")
    private Instant storedAt;

    protected StoredFile() {}

    /** @throws Refusal {@code commitment.file.empty}, {@code commitment.file.tooBig} or {@code commitment.file.type} */
    public StoredFile(byte[] content, Instant now) {
        if (content.length == 0) {
            throw new Refusal(Refusal.Kind.INVALID, "commitment.file.empty");
        }
        if (content.length > MOST) {
            throw new Refusal(Refusal.Kind.INVALID, "commitment.file.tooBig");
        }
        this.type = MediaType.of(content).orElseThrow(() -> new Refusal(Refusal.Kind.INVALID, "commitment.file.type"));
        this.sha256 = sha256(content);
        this.content = content.clone();
        this.storedAt = now;
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
        return content.clone();
    }
}
