package org.toguna.identity.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** A code sent to an address: whoever types it back reads that mailbox. Good once, for a quarter of an hour, five tries. */
@Entity
@Table(name = "mailed_code")
public class MailedCode {
    public static final Duration LASTS = Duration.ofMinutes(15);
    public static final int TRIES = 5;

    @Id
    private UUID id;

    private EmailAddress email;

    @Column(name = "code_hash")
    private String codeHash;

    @Column(name = "sent_at")
    private Instant sentAt;

    private int attempts;
    private boolean used;

    protected MailedCode() {}

    public MailedCode(EmailAddress email, String code, Instant now) {
        this.id = UUID.randomUUID();
        this.email = email;
        this.codeHash = hash(code);
        this.sentAt = now;
    }

    /** Tries a code and counts the try. */
    public boolean redeem(String code, Instant now) {
        if (used || attempts >= TRIES || now.isAfter(sentAt.plus(LASTS))) {
            return false;
        }
        attempts++;
        used = MessageDigest.isEqual(
                codeHash.getBytes(StandardCharsets.US_ASCII), hash(code).getBytes(StandardCharsets.US_ASCII));
        return used;
    }

    /** Salted with the id, so that equal codes do not show. */
    private String hash(String code) {
        return Token.hash(id + " " + code);
    }
}
