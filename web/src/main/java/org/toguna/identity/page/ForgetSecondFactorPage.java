package org.toguna.identity.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.toguna.identity.usecase.ForgetSecondFactor;
import org.toguna.identity.usecase.IdentityAddress;
import org.toguna.pages.page.CurrentPage;
import org.toguna.values.NotFound;

/** An administrator helps somebody who lost their authenticator and their recovery codes. */
@Named
@RequestScoped
public class ForgetSecondFactorPage {
    @Inject
    CurrentPage page;

    @Inject
    ForgetSecondFactor forgetSecondFactor;

    public void forget() {
        forgetSecondFactor.forget(person());
        page.redirect(IdentityAddress.INSTALLATION_STAFF.path(), "identity.secondFactor.forget.done");
    }

    private UUID person() {
        try {
            return UUID.fromString(page.param("person"));
        } catch (IllegalArgumentException nonsense) {
            throw new NotFound("identity.person", page.param("person"));
        }
    }
}
