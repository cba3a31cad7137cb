package org.toguna.following.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.toguna.identity.domain.EmailAddress;

/** An address that wants news of what was promised. No account, no name; erased when it leaves. */
@Entity
@Table(name = "follower")
public class Follower {
    /** Letters that ask an address for a confirmation, in an hour: it may be a stranger who types it. */
    public static final int MOST_PER_HOUR = 6;

    @Id
    private UUID id;

    private EmailAddress email;
    private String language;

    @Column(name = "read_until")
    private Instant readUntil;

    @OneToMany(mappedBy = "follower", cascade = CascadeType.PERSIST)
    @OrderBy("askedAt")
    private List<Following> followings = new ArrayList<>();

    protected Follower() {}

    public Follower(EmailAddress email, String language) {
        this.id = UUID.randomUUID();
        this.email = email;
        this.language = language;
    }

    /**
     * Asks to follow something.
     *
     * @return the token for a letter that asks for a confirmation; empty when it was confirmed before, asked for in the last hour, or one
     *     of too many in it: a stranger must not tell these from each other
     */
    public Optional<String> follow(UUID forumId, Interest interest, Instant now) {
        var hourAgo = now.minus(Duration.ofHours(1));
        var known = followings.stream()
                .filter(following -> following.is(forumId, interest))
                .findFirst();
        if (known.filter(following -> following.isConfirmed() || following.wasAskedSince(hourAgo))
                .isPresent()) {
            return Optional.empty();
        }
        if (followings.stream()
                        .filter(following -> following.wasAskedSince(hourAgo))
                        .count()
                >= MOST_PER_HOUR) {
            return Optional.empty();
        }
        var following = known.orElseGet(() -> {
            var first = new Following(this, forumId, interest);
            followings.add(first);
            return first;
        });
        return Optional.of(following.ask(now));
    }

    /** The reader of the mailbox confirms what that token was made for; once more changes nothing. */
    public void confirm(String tokenHash, Instant now) {
        followings.stream().filter(following -> following.answersTo(tokenHash)).forEach(following -> {
            following.confirm(now);
            if (readUntil == null) {
                readUntil = now;
            }
        });
    }

    /** Whether the news of a week that is over are still to be told. */
    public boolean hasToRead(Week week) {
        return readUntil != null && readUntil.isBefore(week.ends());
    }

    /** Remembers that the news until the end of a week were told, or that there were none. */
    public void read(Week week) {
        readUntil = week.ends();
    }

    public UUID id() {
        return id;
    }

    public EmailAddress email() {
        return email;
    }

    public String language() {
        return language;
    }

    /** Until when the news were told. */
    public Optional<Instant> readUntil() {
        return Optional.ofNullable(readUntil);
    }

    /** Those confirmed, oldest first. */
    public List<Following> confirmed() {
        return followings.stream().filter(Following::isConfirmed).toList();
    }
}
