package org.toguna.progress.domain;

import java.time.Instant;
import org.toguna.commitment.domain.Status;
import org.toguna.values.LocalizedText;

/**
 * A progress report that is not public yet, as a list shows it.
 *
 * @param confirmedAt when a validator of the institution confirmed it; null before
 */
public record SubmittedReport(
        int commitment,
        LocalizedText title,
        int number,
        Status status,
        int percentage,
        LocalizedText narrative,
        Instant reportedAt,
        Instant confirmedAt) {}
