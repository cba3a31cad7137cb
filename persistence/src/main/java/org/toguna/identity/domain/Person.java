package org.toguna.identity.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Somebody who can sign in: staff by password, participants by a mailed code. */
@Entity
@Table(name = "person")
public class Person {
    @Id
    private UUID id;

    private EmailAddress email;
    private String name;
    private String language;
    private String password;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "erased_at")
    private Instant erasedAt;

    protected Person() {}

    public Person(EmailAddress email, String name, String language, Instant now) {
        this.id = UUID.randomUUID();
        this.email = email;
        this.name = name;
        this.language = language;
        this.createdAt = now;
    }

    /** @param hash as made by the container's password hash, never the password itself */
    public void usePassword(String hash) {
        password = hash;
    }

    public void correct(String newName, String newLanguage) {
        name = newName;
        language = newLanguage;
    }

    /** Forgets who it is: only an id without a name remains, which rolls and the audit trail refer to. */
    public void erase(Instant now) {
        email = new EmailAddress(id + "@erased.invalid");
        name = "";
        password = null;
        erasedAt = now;
    }

    public boolean isErased() {
        return erasedAt != null;
    }

    public UUID id() {
        return id;
    }

    public EmailAddress email() {
        return email;
    }

    public String name() {
        return name;
    }

    public String language() {
        return language;
    }

    public Optional<String> passwordHash() {
        return Optional.ofNullable(password);
    }
}
