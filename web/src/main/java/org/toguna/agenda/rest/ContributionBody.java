package org.toguna.agenda.rest;

import java.time.Instant;
import java.util.UUID;
import org.toguna.agenda.domain.Contribution;
import org.toguna.agenda.domain.Status;
import org.toguna.shared.Level;

/**
 * A contribution, without its author.
 *
 * @param level from which its author speaks, or null
 * @param refusalReason null unless it was refused
 */
public record ContributionBody(
        UUID id,
        String heading,
        String text,
        String language,
        Level level,
        Status status,
        Instant postedAt,
        Instant decidedAt,
        String refusalReason) {
    static ContributionBody of(Contribution contribution) {
        return new ContributionBody(
                contribution.id(),
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
