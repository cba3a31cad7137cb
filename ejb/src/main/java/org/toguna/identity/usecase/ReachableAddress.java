package org.toguna.identity.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.toguna.identity.domain.EmailAddress;
import org.toguna.outbox.usecase.MailServer;

/** Whether our letters reach an address: one to which our mail server is known not to write is refused when it is given. */
@ApplicationScoped
public class ReachableAddress {
    private MailServer server;

    /** For the container, which wraps it. */
    protected ReachableAddress() {}

    @Inject
    public ReachableAddress(MailServer server) {
        this.server = server;
    }

    /** Why they do not, as the key of a message; empty when they do, or when the server has not said yet what it carries. */
    public Optional<String> fault(String text) {
        return EmailAddress.fault(text)
                .or(() -> isReached(new EmailAddress(text))
                        ? Optional.empty()
                        : Optional.of("identity.email.notCarried"));
    }

    private boolean isReached(EmailAddress address) {
        return !address.needsUtf8() || server.carriesUtf8().orElse(true);
    }
}
