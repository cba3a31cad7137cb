package org.toguna.identity.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** A browser in which a person has signed in, known by the hash of its cookie. */
@Entity
@Table(name = "known_browser")
public class KnownBrowser {
    public static final Duration LASTS = Duration.ofDays(180);

    @Id
    private UUID id;

    @Column(name = "browser_hash")
    private String browserHash;

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "seen_at")
    private Instant seenAt;

    protected KnownBrowser() {}

    public KnownBrowser(String browser, UUID personId, Instant now) {
        this.id = UUID.randomUUID();
        this.browserHash = Token.hash(browser);
        this.personId = personId;
        this.seenAt = now;
    }
}
