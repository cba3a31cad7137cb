package org.toguna.identity.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.toguna.identity.domain.Mandate;
import org.toguna.identity.domain.Matter;
import org.toguna.identity.domain.Role;
import org.toguna.values.Refusal;

/** One act being done: by whom, and at which moment, each read once and in the act's transaction. */
public class Deed {
    private final Optional<UUID> person;
    private final Caller caller;
    private final UUID forum;
    private final Supplier<Instant> clock;
    private final Consumer<UUID> trail;
    private Instant now;

    Deed(Caller caller, UUID forum, Supplier<Instant> clock, Consumer<UUID> trail) {
        this.person = caller.person();
        this.caller = caller;
        this.forum = forum;
        this.clock = clock;
        this.trail = trail;
    }

    protected Deed(Deed deed) {
        this(deed.caller, deed.forum, deed.clock, deed.trail);
    }

    /** Who acts; only what anyone may do is done by nobody. */
    public UUID person() {
        return person.orElseThrow();
    }

    /** Who reads what anyone may read, if they are signed in. */
    public Optional<UUID> whoever() {
        return person;
    }

    /** Whether they also hold a mandate of one of these roles, by which they see or do more of the same act. */
    public boolean holds(Role... anyOf) {
        return caller.may(forum, anyOf);
    }

    /** Whether an act of the same forum is for them, so that it can be offered. */
    public boolean may(Class<?> act) {
        return caller.may(forum, act);
    }

    /** Their mandates of one of these roles in the forum. */
    public List<Mandate> mandates(Role... anyOf) {
        return caller.mandates(forum, anyOf);
    }

    /** Whether one of their mandates of these roles covers what the act is about: the one place where bounds are asked. */
    public boolean holdsOver(Matter matter, Role... anyOf) {
        return mandates(anyOf).stream().anyMatch(mandate -> mandate.covers(matter));
    }

    /** @throws Refusal {@code identity.forbidden} for whoever holds none that covers it */
    public void mustHoldOver(Matter matter, Role... anyOf) {
        if (!holdsOver(matter, anyOf)) {
            throw forbidden();
        }
    }

    /** Whether they hold a mandate of this role for that institution, whatever it is about. */
    public boolean holdsFor(UUID institution, Role role) {
        return holdsOver(Matter.of(institution), role);
    }

    /**
     * Whether they hold a mandate of this role that is bounded to that country, among others or alone.
     *
     * @param country two letters, or null for none
     */
    public boolean holdsIn(String country, Role role) {
        return holdsOver(Matter.in(country), role);
    }

    /** @throws Refusal {@code identity.forbidden} for whoever holds none for that institution, whatever it is about */
    public void mustHoldFor(UUID institution, Role role) {
        mustHoldOver(Matter.of(institution), role);
    }

    /** What an act throws whose own bounds leave them out. */
    public Refusal forbidden() {
        return new Forbidden();
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
