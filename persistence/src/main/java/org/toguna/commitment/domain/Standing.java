package org.toguna.commitment.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * How a commitment stands today, on axes that are never added up: delivery as reported, timeliness against its dates, and
 * freshness, the whole months since its start or its latest public report. Results stand beside, indicator by indicator.
 *
 * @param percentage 0 to 100, or null while nobody reported
 * @param monthsSilent 0 or more
 */
public record Standing(Status delivery, Integer percentage, Timeliness timeliness, long monthsSilent) {
    /** News older than this are old news. */
    public static final int MONTHS_OF_PATIENCE = 6;

    static Standing of(
            Status status,
            Integer percentage,
            LocalDate starts,
            LocalDate deadline,
            Instant reportedAt,
            Instant now,
            ZoneId zone) {
        var today = LocalDate.ofInstant(now, zone);
        var reportedOn = reportedAt == null ? null : LocalDate.ofInstant(reportedAt, zone);
        return new Standing(
                status,
                percentage,
                Timeliness.of(status, percentage, starts, deadline, reportedOn, today),
                Math.max(0, ChronoUnit.MONTHS.between(reportedOn == null ? starts : reportedOn, today)));
    }

    /** Whether news are overdue: a commitment that is done or withdrawn owes none. */
    public boolean isSilent() {
        return delivery != Status.DONE && delivery != Status.WITHDRAWN && monthsSilent >= MONTHS_OF_PATIENCE;
    }
}
