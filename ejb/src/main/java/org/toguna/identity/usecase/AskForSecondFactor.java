package org.toguna.identity.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.toguna.clock.domain.BusinessClock;
import org.toguna.identity.domain.Mandates;
import org.toguna.identity.domain.SecondFactor;
import org.toguna.identity.domain.SecondFactors;
import org.toguna.identity.domain.SignIn;
import org.toguna.installation.usecase.InstallationSettings;

/** Whoever reads the data of many people shows two things; not in a demonstration, whose passwords are published. */
@ApplicationScoped
class AskForSecondFactor {
    @Inject
    Mandates mandates;

    @Inject
    SecondFactors factors;

    @Inject
    InstallationSettings settings;

    @Inject
    BusinessClock clock;

    /** Asked at each request: a mandate that began meanwhile asks at once, one that ended no more. */
    SecondStep of(SignIn signIn) {
        if (settings.demonstration()
                || signIn.hasShownSecondFactor()
                || !mandates.heldSomewhere(signIn.personId(), SecondFactor.ASKED_OF, clock.now())) {
            return SecondStep.NONE;
        }
        return factors.find(signIn.personId()).filter(SecondFactor::isEnrolled).isPresent()
                ? SecondStep.SHOW
                : SecondStep.ENROL;
    }
}
