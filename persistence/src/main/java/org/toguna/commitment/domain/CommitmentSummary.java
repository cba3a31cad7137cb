package org.toguna.commitment.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.toguna.values.LocalizedText;

/**
 * A commitment as a list shows it.
 *
 * @param starts the start in force, or the date of the act
 * @param recommendationId the recommendation it answers, or null
 * @param percentage 0 to 100, or null while nobody reported
 * @param reportedAt when the latest report came, or null
 */
public record CommitmentSummary(
        UUID id,
        int number,
        LocalizedText title,
        LocalizedText leadInstitution,
        LocalDate starts,
        LocalDate deadline,
        UUID recommendationId,
        Gaps gaps,
        Status status,
        Integer percentage,
        Instant reportedAt) {

    /** @param zone the forum's */
    public Standing standing(Instant now, ZoneId zone) {
        return Standing.of(status, percentage, starts, deadline, reportedAt, now, zone);
    }
}
