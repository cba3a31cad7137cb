package org.toguna.identity.usecase;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.toguna.identity.domain.EmailAddress;
import org.toguna.identity.domain.MailedCodes;
import org.toguna.shared.RealClock;

/** Tries a mailed code; the try counts even when what it was for is refused and rolled back. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class RedeemCode {
    @Inject
    MailedCodes codes;

    @Inject
    RealClock clock;

    public boolean redeem(EmailAddress email, String code) {
        return codes.newest(email)
                .map(mailed -> mailed.redeem(code == null ? "" : code.replaceAll("\\s", ""), clock.now()))
                .orElse(false);
    }
}
