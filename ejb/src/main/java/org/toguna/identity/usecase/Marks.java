package org.toguna.identity.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.toguna.identity.domain.EmailAddress;
import org.toguna.seal.usecase.Seal;

/** What stands for addresses, networks and codes where we count or compare them: keyed hashes, from which nobody finds them back. */
@ApplicationScoped
class Marks {
    @Inject
    Seal seal;

    String account(EmailAddress address) {
        return seal.mark("account", address.value());
    }

    String network(Browser browser) {
        return seal.mark("network", browser.network());
    }

    String browser(String token) {
        return seal.mark("browser", token);
    }

    /** Another one for each request, so that equal codes do not show. */
    String code(UUID request, String code) {
        return seal.mark("code", request + " " + code);
    }
}
