package org.toguna.mail.usecase;

import jakarta.inject.Inject;
import java.util.UUID;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;
import org.toguna.identity.usecase.Admission;
import org.toguna.values.Refusal;

/** An administrator has letters tried again that were given up: all of them, or one. */
@Act(by = Role.ADMINISTRATOR)
public class SendLettersAgain {
    private final Admission admission;
    private final GivenUpLetters givenUp;

    @Inject
    SendLettersAgain(Admission admission, GivenUpLetters givenUp) {
        this.admission = admission;
        this.givenUp = givenUp;
    }

    /**
     * @return how many
     * @throws Refusal {@code mail.again.none} when none was given up
     */
    public int all() {
        return admission.act(this, deed -> {
            var letters = givenUp.sendAgain();
            deed.done(null);
            return letters;
        });
    }

    /** @throws Refusal {@code mail.again.none} unless it was given up */
    public int one(UUID id) {
        return admission.act(this, deed -> {
            var letters = givenUp.sendAgain(id);
            deed.done(id);
            return letters;
        });
    }
}
