package org.toguna.forum.usecase;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.toguna.forum.domain.Activity;
import org.toguna.forum.domain.Forum;
import org.toguna.shared.Refusal;

/** What an act is about: the forum, who acts and at which moment, each read once and in the act's transaction. */
public final class Scene {
    private final Forum forum;
    private final Optional<UUID> person;
    private final Supplier<Optional<Forum>> predecessor;
    private final Supplier<Instant> clock;
    private final Consumer<UUID> trail;
    private Instant now;

    Scene(
            Forum forum,
            Optional<UUID> person,
            Supplier<Optional<Forum>> predecessor,
            Supplier<Instant> clock,
            Consumer<UUID> trail) {
        this.forum = forum;
        this.person = person;
        this.predecessor = predecessor;
        this.clock = clock;
        this.trail = trail;
    }

    public Forum forum() {
        return forum;
    }

    public UUID forumId() {
        return forum.id();
    }

    /** Who acts; only what anyone may do is done by nobody. */
    public UUID person() {
        return person.orElseThrow();
    }

    /** Business time, the same throughout. */
    public Instant now() {
        if (now == null) {
            now = clock.get();
        }
        return now;
    }

    /** @throws Refusal {@code forum.windowClosed}, {@code forum.evaluationMissing} */
    public void mustBeOpen(Activity activity) {
        forum.mustBeOpen(activity, predecessor.get(), now());
    }

    /** @param subject what it was done to; the audit trail keeps it */
    public void done(UUID subject) {
        trail.accept(subject);
    }
}
