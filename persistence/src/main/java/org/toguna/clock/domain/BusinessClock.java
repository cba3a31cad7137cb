package org.toguna.clock.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import org.toguna.values.Refusal;

/**
 * The time by which windows open, deadlines pass and reminders fall due. In a demonstration an administrator moves it forward,
 * so that a life of years fits in an afternoon; the shift is kept in the database and holds for every node.
 */
@ApplicationScoped
public class BusinessClock {
    @PersistenceContext
    EntityManager entities;

    protected BusinessClock() {}

    public BusinessClock(EntityManager entities) {
        this.entities = entities;
    }

    public Instant now() {
        return Instant.now().plus(shift());
    }

    public Duration shift() {
        var seconds = (Number) entities.createNativeQuery("SELECT shift_seconds FROM business_clock")
                .getSingleResult();
        return Duration.ofSeconds(seconds.longValue());
    }

    /**
     * @param by not negative: time already lived is not lived again
     * @throws Refusal {@code shared.clock.backwards}
     */
    public void forward(Duration by) {
        if (by.isNegative() || by.compareTo(Duration.ofDays(3660)) > 0) {
            throw new Refusal(Refusal.Kind.INVALID, "shared.clock.backwards");
        }
        entities.createNativeQuery("UPDATE business_clock SET shift_seconds = shift_seconds + ?1")
                .setParameter(1, by.toSeconds())
                .executeUpdate();
    }
}
