package org.toguna.database.domain;

import jakarta.persistence.EntityManager;
import java.util.Objects;
import java.util.function.Supplier;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;
import org.eclipse.persistence.sessions.UnitOfWork;

/** Counts what is asked of the database, so that a test sees whether a page asks more when it shows more. */
public final class Queries extends SessionEventAdapter {
    private int asked;

    private Queries() {}

    @Override
    public void preExecuteQuery(SessionEvent event) {
        asked++;
    }

    /** How many queries some reading takes when nothing was read before. */
    public static int of(EntityManager entities, Supplier<?> reading) {
        var queries = new Queries();
        entities.flush();
        entities.clear();
        var events = entities.unwrap(UnitOfWork.class).getEventManager();
        events.addListener(queries);
        try {
            Objects.requireNonNull(reading.get());
        } finally {
            events.removeListener(queries);
        }
        return queries.asked;
    }
}
