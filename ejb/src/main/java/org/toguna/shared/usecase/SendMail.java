package org.toguna.shared.usecase;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.toguna.shared.Mails;
import org.toguna.shared.RealClock;

/** Posts the letters that wait, one transaction each, so that one bad address holds up nobody else. */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SendMail {
    private static final int AT_ONCE = 25;

    @Inject
    Mails mails;

    @Inject
    RealClock clock;

    @Inject
    SendOneMail one;

    @Inject
    InstallationSettings settings;

    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    void sendDue() {
        if (settings.smtpHost().isEmpty()) {
            return;
        }
        Set<UUID> due;
        do {
            due = mails.due(clock.now(), AT_ONCE);
            due.forEach(one::send);
        } while (due.size() > AT_ONCE);
    }
}
