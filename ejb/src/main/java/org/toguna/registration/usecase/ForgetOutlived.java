package org.toguna.registration.usecase;

import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.toguna.clock.domain.BusinessClock;
import org.toguna.clock.domain.RealClock;
import org.toguna.identity.usecase.ErasePerson;
import org.toguna.installation.usecase.InstallationSettings;
import org.toguna.outbox.domain.Mails;
import org.toguna.registration.domain.Registrations;

/** Erases every hour what is kept no longer: registrations with forums long over, people without any, letters long sent or given up. */
@Stateless
public class ForgetOutlived {
    private static final Duration LETTERS_KEPT = Duration.ofDays(30);
    private static final int AT_ONCE = 500;

    @Inject
    Registrations registrations;

    @Inject
    ErasePerson erasePerson;

    @Inject
    Mails mails;

    @Inject
    InstallationSettings settings;

    @Inject
    BusinessClock businessClock;

    @Inject
    RealClock clock;

    @Schedule(hour = "*", minute = "17", persistent = false)
    public void forget() {
        var now = clock.now();
        var today = LocalDate.ofInstant(businessClock.now(), ZoneOffset.UTC);
        var keptSince = today.minusMonths(settings.retentionMonths());
        registrations.outlived(keptSince, AT_ONCE).forEach(registration -> registration.erase(now));
        registrations
                .withoutRegistration(keptSince.atStartOfDay(ZoneOffset.UTC).toInstant(), AT_ONCE)
                .forEach(person -> erasePerson.erase(person, null));
        if (!settings.demonstration()) {
            mails.forgetEnded(now.minus(LETTERS_KEPT));
        }
    }
}
