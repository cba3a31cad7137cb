package org.toguna.forum.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.toguna.values.Backlog;
import org.toguna.values.LocalizedText;

/**
 * Something that waits for somebody.
 *
 * @param kind the key of the text that says it, which is told how many there are
 * @param count one or more
 * @param about whose or which it is, where the same kind waits more than once; else empty
 * @param since when the oldest began to wait, if that is known
 * @param due the day by which it is to be done, if there is one
 * @param path of the page where it is done, after the language
 */
public record Waiting(
        String kind, long count, LocalizedText about, Optional<Instant> since, Optional<LocalDate> due, String path) {
    /** What has waited since some moment, if anything has. */
    public static Optional<Waiting> of(String kind, Backlog backlog, String path) {
        return Optional.of(
                        new Waiting(kind, backlog.count(), LocalizedText.NONE, backlog.since(), Optional.empty(), path))
                .filter(waiting -> waiting.count() > 0);
    }

    public Waiting about(LocalizedText which) {
        return new Waiting(kind, count, which, since, due, path);
    }

    public Waiting due(LocalDate day) {
        return new Waiting(kind, count, about, since, Optional.of(day), path);
    }
}
