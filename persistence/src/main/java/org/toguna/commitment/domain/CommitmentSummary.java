package org.toguna.commitment.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.toguna.shared.LocalizedText;

/**
 * A commitment as a list shows it.
 *
 * @param recommendationId the recommendation it answers, or null
 * @param percentage 0 to 100, or null while nobody reported
 * @param reportedAt when the latest report came, or null
 */
public record CommitmentSummary(
        UUID id,
        int number,
        LocalizedText title,
        LocalizedText leadInstitution,
        LocalDate deadline,
        UUID recommendationId,
        Status status,
        Integer percentage,
        Instant reportedAt) {}
