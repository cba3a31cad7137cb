package org.toguna.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A letter waiting in the outbox, written in the transaction that caused it. */
@Entity
@Table(name = "mail")
public class Mail {
    @Id
    private UUID id;

    private String recipient;

    private String language;

    private String subject;

    private String body;

    private boolean sealed;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "sent_at")
    private Instant sentAt;

    private int attempts;

    @Column(name = "next_attempt_at")
    private Instant nextAttemptAt;

    @Column(name = "leave_address")
    private String leaveAddress;

    protected Mail() {}

    /** @param sealed whether the body is encrypted, because it holds a code or a credential */
    public Mail(String recipient, String language, String subject, String body, boolean sealed, Instant now) {
        this.id = UUID.randomUUID();
        this.recipient = recipient;
        this.language = language;
        this.subject = subject;
        this.body = body;
        this.sealed = sealed;
        this.writtenAt = now;
        this.nextAttemptAt = now;
    }

    /** Says where its reader leaves, with one click and without signing in (RFC 8058). */
    public Mail leftAt(String address) {
        leaveAddress = address;
        return this;
    }

    /** The mail server took it: a sealed body has served and is erased. */
    public void accepted(Instant now) {
        sentAt = now;
        if (sealed) {
            body = "";
        }
    }

    /** The mail server did not take it: try again after 1, 2, 4 … minutes, at most a day. */
    public void failed(Instant now) {
        nextAttemptAt = now.plusSeconds(Math.min(86_400, 60L << Math.min(attempts, 20)));
        attempts++;
    }

    public UUID id() {
        return id;
    }

    public String recipient() {
        return recipient;
    }

    public String language() {
        return language;
    }

    public String subject() {
        return subject;
    }

    public String body() {
        return body;
    }

    public boolean sealed() {
        return sealed;
    }

    /** Where its reader leaves, for a letter that they may stop. */
    public Optional<String> leaveAddress() {
        return Optional.ofNullable(leaveAddress);
    }

    public boolean isSent() {
        return sentAt != null;
    }

    public Instant writtenAt() {
        return writtenAt;
    }
}
