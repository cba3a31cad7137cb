package org.toguna.evaluation.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.toguna.agenda.domain.AgendaItem;
import org.toguna.commitment.domain.CommitmentSummary;
import org.toguna.evaluation.domain.Assessment;
import org.toguna.evaluation.domain.Lesson;
import org.toguna.forum.domain.Forum;
import org.toguna.recommendation.domain.Recommendation;

/**
 * The published evaluation of the edition before beside this one: set side by side, never subtracted, for the commitments of two
 * editions are not the same.
 *
 * @param edition the one before
 * @param then how that evaluation spread
 * @param now how this one does
 * @param lessons what that one taught, with what this edition made of each
 */
public record SinceLast(Forum edition, Instant publishedAt, Deliveries then, Deliveries now, List<Followed> lessons) {
    public SinceLast {
        lessons = List.copyOf(lessons);
    }

    /**
     * A lesson and its way through this edition; a link that is missing is empty.
     *
     * @param findings what was found of the commitments that taught it
     */
    public record Followed(
            Lesson lesson, List<Found> findings, Optional<AgendaItem> item, List<Demand> recommendations) {
        public Followed {
            findings = List.copyOf(findings);
            recommendations = List.copyOf(recommendations);
        }
    }

    /** @param commitment its number in the edition before */
    public record Found(int commitment, Assessment completion) {}

    /** What was asked because of it, with the commitments of this edition that answer. */
    public record Demand(Recommendation recommendation, List<CommitmentSummary> commitments) {
        public Demand {
            commitments = List.copyOf(commitments);
        }
    }
}
