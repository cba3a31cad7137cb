package org.toguna.forum.domain;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** A span of time: open from its first instant, closed from its last. */
@Embeddable
public class Window {
    private Instant opens;
    private Instant closes;

    protected Window() {}

    public Window(Instant opens, Instant closes) {
        this.opens = opens;
        this.closes = closes;
    }

    public boolean isOpenAt(Instant now) {
        return !now.isBefore(opens) && now.isBefore(closes);
    }

    public boolean isOverAt(Instant now) {
        return !now.isBefore(closes);
    }

    /** Once over it stays over; once open it keeps its opening, to the minute that a form shows. */
    boolean admits(Optional<Window> next, Instant now) {
        if (isOverAt(now)) {
            return next.map(window -> window.isOverAt(now)).orElse(false);
        }
        return !isOpenAt(now)
                || next.map(window -> minute(window.opens).equals(minute(opens)))
                        .orElse(false);
    }

    private static Instant minute(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MINUTES);
    }

    public Instant opens() {
        return opens;
    }

    public Instant closes() {
        return closes;
    }
}
