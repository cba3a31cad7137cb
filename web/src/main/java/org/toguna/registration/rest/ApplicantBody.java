package org.toguna.registration.rest;

import java.time.Instant;
import java.util.UUID;
import org.toguna.registration.domain.Applicant;
import org.toguna.registration.domain.Category;
import org.toguna.registration.domain.Status;

/** A registration as its organiser sees it. */
public record ApplicantBody(
        UUID id,
        String name,
        String email,
        String country,
        String city,
        Category category,
        String organisation,
        Status status,
        String refusalReason,
        Instant confirmedAt) {
    static ApplicantBody of(Applicant applicant) {
        return new ApplicantBody(
                applicant.id(),
                applicant.name(),
                applicant.email().value(),
                applicant.country(),
                applicant.city(),
                applicant.category(),
                applicant.organisation(),
                applicant.status(),
                applicant.refusalReason(),
                applicant.confirmedAt());
    }
}
