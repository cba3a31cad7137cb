package org.toguna.forum.domain;

import jakarta.persistence.Embeddable;
import java.time.Instant;

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

    public Instant opens() {
        return opens;
    }

    public Instant closes() {
        return closes;
    }
}
