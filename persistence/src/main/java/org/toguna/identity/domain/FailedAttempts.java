package org.toguna.identity.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import org.toguna.shared.Refusal;

/** Wrong passwords, so that nobody guesses for long. */
@ApplicationScoped
public class FailedAttempts {
    public static final int MOST = 10;
    public static final Duration WITHIN = Duration.ofMinutes(15);

    @PersistenceContext
    EntityManager entities;

    protected FailedAttempts() {}

    public FailedAttempts(EntityManager entities) {
        this.entities = entities;
    }

    public void add(EmailAddress subject, Instant now) {
        entities.persist(new FailedAttempt(subject.value(), now));
    }

    /** @throws Refusal {@code identity.tooManyAttempts} after ten failures in a quarter of an hour */
    public void refuseIfTooMany(EmailAddress subject, Instant now) {
        long recent = entities.createQuery(
                        "SELECT COUNT(f) FROM FailedAttempt f WHERE f.subject = :subject AND f.failedAt > :since",
                        Long.class)
                .setParameter("subject", subject.value())
                .setParameter("since", now.minus(WITHIN))
                .getSingleResult();
        if (recent >= MOST) {
            throw new Refusal(Refusal.Kind.TOO_MANY, "identity.tooManyAttempts", WITHIN.toMinutes());
        }
    }
}
