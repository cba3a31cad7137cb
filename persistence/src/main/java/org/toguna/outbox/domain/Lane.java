package org.toguna.outbox.domain;

import java.time.Duration;

/** Letters leave by two lanes: what somebody waits for in front of a screen does not queue behind letters to thousands. */
public enum Lane {
    /** Codes, which serve for minutes: many lines to the mail server, and little patience with it. One sent twice does no harm. */
    CODES(4, Duration.ofSeconds(5), Duration.ofSeconds(10), Duration.ofSeconds(5), Duration.ofSeconds(90)),

    /** All others: a server that has taken a letter and is slow to say so is waited for, or the letter would leave twice. */
    OTHERS(2, Duration.ofSeconds(10), Duration.ofMinutes(2), Duration.ofMinutes(1), Duration.ofMinutes(15));

    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);
    private static final int MOST_DOUBLINGS = 10;

    private final int lines;
    private final Duration connecting;
    private final Duration answering;
    private final Duration firstPause;
    private final Duration lease;

    Lane(int lines, Duration connecting, Duration answering, Duration firstPause, Duration lease) {
        this.lines = lines;
        this.connecting = connecting;
        this.answering = answering;
        this.firstPause = firstPause;
        this.lease = lease;
    }

    /** Connections to the mail server that one node has at a time. */
    public int lines() {
        return lines;
    }

    /** How long a connection is waited for. */
    public Duration connecting() {
        return connecting;
    }

    /** How long each answer of the server is waited for. */
    public Duration answering() {
        return answering;
    }

    /** How long nothing is tried, at most, while the server lets nobody in. */
    public Duration longestRest() {
        return firstPause;
    }

    /** How long who posts a letter has it alone: longer than its five answers can take. */
    Duration lease() {
        return lease;
    }

    /** After so many attempts: each pause is twice the one before, an hour at most. */
    Duration pauseAfter(int attempts) {
        var pause = firstPause.multipliedBy(1L << Math.min(attempts - 1, MOST_DOUBLINGS));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }
}
