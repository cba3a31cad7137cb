package org.toguna.registration.usecase;

import jakarta.inject.Inject;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;
import org.toguna.identity.usecase.Admission;
import org.toguna.values.Refusal;

/** Somebody has erased what is kept of them. */
@Act(by = Role.SIGNED_IN)
public class EraseOwnData {
    private final Admission admission;
    private final Erasure erasure;

    @Inject
    EraseOwnData(Admission admission, Erasure erasure) {
        this.admission = admission;
        this.erasure = erasure;
    }

    /** @throws Refusal {@code registration.erase.staff} for each role that is to be left first */
    public void erase() {
        admission.act(this, deed -> erasure.of(deed.person(), deed.person(), deed.now()));
    }
}
