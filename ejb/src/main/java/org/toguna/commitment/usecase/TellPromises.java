package org.toguna.commitment.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.toguna.commitment.domain.Commitments;
import org.toguna.recommendation.usecase.Promises;

/** Whoever reads recommendations reads which commitments answer them. */
@Dependent
public class TellPromises {
    private final Commitments commitments;

    @Inject
    public TellPromises(Commitments commitments) {
        this.commitments = commitments;
    }

    public void on(@Observes Promises promises) {
        commitments
                .answering(promises.recommendations())
                .forEach(commitment -> promises.add(new Promises.Promise(
                        commitment.recommendationId(), commitment.number(), commitment.title(), commitment.status())));
    }
}
