package org.toguna.demonstration.usecase;

import jakarta.persistence.EntityManager;
import java.time.Instant;

/** Everything that a demonstration shows, dated relative to the day on which it is loaded. */
final class Demonstration {
    private final EntityManager entities;
    private final Instant now;
    private final String passwordHash;

    Demonstration(EntityManager entities, Instant now, String passwordHash) {
        this.entities = entities;
        this.now = now;
        this.passwordHash = passwordHash;
    }

    /** The people who were invented for it. */
    Cast load() {
        new Archives(entities).load();
        var cast = new Cast(entities, now, passwordHash);
        var first = new FirstEdition(entities, cast, now).load();
        new NextEdition(entities, cast, now).load(first);
        new StandingBody(entities, cast, now).load();
        entities.flush();
        return cast;
    }
}
