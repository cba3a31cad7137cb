package org.toguna.progress.domain;

import java.time.Instant;
import org.toguna.commitment.domain.Status;
import org.toguna.shared.LocalizedText;

/** A progress report that waits for the secretariat, as a list shows it. */
public record SubmittedReport(
        int commitment,
        LocalizedText title,
        int number,
        Status status,
        int percentage,
        LocalizedText narrative,
        Instant reportedAt) {}
