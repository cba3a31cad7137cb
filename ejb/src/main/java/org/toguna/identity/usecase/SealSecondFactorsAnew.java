package org.toguna.identity.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.toguna.identity.domain.SecondFactors;
import org.toguna.seal.usecase.Resealing;

/** Follows a change of the installation's secret. */
@ApplicationScoped
class SealSecondFactorsAnew {
    @Inject
    SecondFactors factors;

    void sealAnew(@Observes Resealing round) {
        factors.keptOtherwise(round.done()).forEach(factor -> factor.sealAnew(round::anew));
    }
}
