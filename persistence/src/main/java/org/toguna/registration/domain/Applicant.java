package org.toguna.registration.domain;

import java.time.Instant;
import java.util.UUID;
import org.toguna.identity.domain.EmailAddress;

/**
 * A registration as the organiser sees it in a list: what they need to admit somebody, hence neither gender nor age.
 *
 * @param organisation or null
 * @param refusalReason or null
 */
public record Applicant(
        UUID id,
        String name,
        EmailAddress email,
        String country,
        String city,
        Category category,
        String organisation,
        Status status,
        String refusalReason,
        Instant confirmedAt) {}
