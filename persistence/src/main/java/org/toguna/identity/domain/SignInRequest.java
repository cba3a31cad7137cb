package org.toguna.identity.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.toguna.outbox.domain.Letterhead;
import org.toguna.values.LocalizedText;

/**
 * Somebody asked for a letter to sign in with, whether or not we know the address. The code in it serves the browser that asked, for
 * a quarter of an hour and five tries; the link serves whoever reads the letter, for an hour, whatever was tried. Either serves once.
 */
@Entity
@Table(name = "sign_in_request")
public class SignInRequest {
    public static final Duration CODE_LASTS = Duration.ofMinutes(15);

    /** As long as no other letter may be written after {@link SignInRequests#LETTERS_PER_HOUR}. */
    public static final Duration LINK_LASTS = Duration.ofHours(1);

    public static final int TRIES = 5;

    /** What came of a try. */
    public enum Try {
        GOOD,
        WRONG,
        EXPIRED,
        /** Used before, or tried too often. */
        SPENT
    }

    @Id
    private UUID id;

    @Column(name = "browser_hash")
    private String browserHash;

    private String account;
    private String origin;
    private EmailAddress email;
    private String language;

    @Column(name = "forum_id")
    private UUID forumId;

    @Column(name = "forum_name")
    private LocalizedText forumName;

    @Column(name = "forum_authority")
    private LocalizedText forumAuthority;

    @Column(name = "leads_to")
    private String leadsTo;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "code_mark")
    private String codeMark;

    @Column(name = "link_hash")
    private String linkHash;

    private int attempts;
    private boolean used;

    protected SignInRequest() {}

    /**
     * @param browser the token that the browser holds; its hash alone is kept
     * @param account what stands for the address once the letter is written
     * @param origin what stands for the network it was asked from
     * @param from in whose name the letter is written
     * @param language of the letter, or null for the person's own
     * @param leadsTo the path of a page, after the language, with {@code {link}} for the link's secret
     */
    public SignInRequest(
            String browser,
            String account,
            String origin,
            Letterhead from,
            EmailAddress email,
            String language,
            String leadsTo,
            Instant now) {
        this.id = UUID.randomUUID();
        this.browserHash = Token.hash(browser);
        this.account = account;
        this.origin = origin;
        this.forumId = from.forum().orElse(null);
        this.forumName = from.name();
        this.forumAuthority = from.authority();
        this.email = email;
        this.language = language;
        this.leadsTo = leadsTo;
        this.askedAt = now;
    }

    /**
     * A letter goes to them.
     *
     * @param mark what stands for its code
     * @param link the secret of its link; its hash alone is kept
     */
    public void answer(UUID person, String mark, String link) {
        personId = person;
        codeMark = mark;
        linkHash = Token.hash(link);
        email = null;
    }

    /** None does: we do not know the address, or it had enough of them. */
    public void leaveUnanswered() {
        email = null;
    }

    public Try tryCode(String mark, Instant now) {
        if (now.isAfter(askedAt.plus(CODE_LASTS))) {
            return Try.EXPIRED;
        }
        if (used || attempts >= TRIES) {
            return Try.SPENT;
        }
        attempts++;
        used = hadCode(mark);
        return used ? Try.GOOD : Try.WRONG;
    }

    /** Whether this was the code of its letter, good or not. */
    public boolean hadCode(String mark) {
        return codeMark != null
                && MessageDigest.isEqual(
                        codeMark.getBytes(StandardCharsets.US_ASCII), mark.getBytes(StandardCharsets.US_ASCII));
    }

    /** Whoever came by the link reads the mailbox. */
    public Try follow(Instant now) {
        if (!isOpenAt(now)) {
            return used ? Try.SPENT : Try.EXPIRED;
        }
        used = true;
        return Try.GOOD;
    }

    public boolean isOpenAt(Instant now) {
        return !used && !now.isAfter(askedAt.plus(LINK_LASTS));
    }

    /** Whether the letter is still to be written. */
    public boolean isWaiting() {
        return email != null;
    }

    public boolean isAnswered() {
        return codeMark != null;
    }

    public UUID id() {
        return id;
    }

    public String account() {
        return account;
    }

    /** As long as the letter is to be written. */
    public Optional<EmailAddress> email() {
        return Optional.ofNullable(email);
    }

    public Optional<String> language() {
        return Optional.ofNullable(language);
    }

    /** In whose name the letter is written. */
    public Letterhead from() {
        return new Letterhead(Optional.ofNullable(forumId), forumName, forumAuthority);
    }

    public String leadsTo() {
        return leadsTo;
    }

    /** Whom the letter went to. */
    public UUID personId() {
        return personId;
    }
}
