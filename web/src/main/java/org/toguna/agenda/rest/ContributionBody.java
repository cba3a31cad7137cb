package org.toguna.agenda.rest;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.toguna.agenda.domain.Contribution;
import org.toguna.agenda.domain.Status;
import org.toguna.agenda.usecase.Signed;
import org.toguna.values.Level;

/**
 * A contribution.
 *
 * @param name its author's, absent unless it is published and they consent
 * @param level from which its author speaks, or null
 * @param refusalReason null unless it was refused
 */
public record ContributionBody(
        UUID id,
        String name,
        String heading,
        String text,
        String language,
        Level level,
        Status status,
        Instant postedAt,
        Instant decidedAt,
        String refusalReason) {
    /** What its author gets back, who knows their name. */
    static ContributionBody of(Contribution contribution) {
        return of(new Signed(contribution, Optional.empty()));
    }

    static ContributionBody of(Signed signed) {
        var contribution = signed.contribution();
        return new ContributionBody(
                contribution.id(),
                signed.name().orElse(null),
                contribution.heading(),
                contribution.text(),
                contribution.language(),
                contribution.level().orElse(null),
                contribution.status(),
                contribution.postedAt(),
                contribution.decidedAt().orElse(null),
                contribution.refusalReason().orElse(null));
    }
}
