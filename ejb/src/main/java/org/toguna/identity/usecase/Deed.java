package org.toguna.identity.usecase;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.toguna.identity.domain.Role;

/** One act being done: by whom, and at which moment, each read once and in the act's transaction. */
public class Deed {
    private final Optional<UUID> person;
    private final Predicate<Role[]> held;
    private final Supplier<Instant> clock;
    private final Consumer<UUID> trail;
    private Instant now;

    Deed(Optional<UUID> person, Predicate<Role[]> held, Supplier<Instant> clock, Consumer<UUID> trail) {
        this.person = person;
        this.held = held;
        this.clock = clock;
        this.trail = trail;
    }

    protected Deed(Deed deed) {
        this(deed.person, deed.held, deed.clock, deed.trail);
    }

    /** Who acts; only what anyone may do is done by nobody. */
    public UUID person() {
        return person.orElseThrow();
    }

    /** Who reads what anyone may read, if they are signed in. */
    public Optional<UUID> whoever() {
        return person;
    }

    /** Whether they also hold one of these roles, by which they see or do more of the same act. */
    public boolean holds(Role... anyOf) {
        return held.test(anyOf);
    }

    /** Business time, the same throughout. */
    public Instant now() {
        if (now == null) {
            now = clock.get();
        }
        return now;
    }

    /** @param subject what it was done to, or null; the audit trail keeps it */
    public void done(UUID subject) {
        trail.accept(subject);
    }
}
