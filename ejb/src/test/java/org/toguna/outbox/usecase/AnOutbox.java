package org.toguna.outbox.usecase;

import org.toguna.clock.domain.RealClock;
import org.toguna.installation.usecase.InstallationSettings;
import org.toguna.outbox.domain.Mails;
import org.toguna.seal.usecase.Seal;

/** Where letters are written, and whom they are given to, for tests without a container. */
public final class AnOutbox {
    private AnOutbox() {}

    public static Outbox of(InstallationSettings settings, Mails mails, RealClock clock, Seal seal) {
        var outbox = new Outbox();
        outbox.settings = settings;
        outbox.mails = mails;
        outbox.clock = clock;
        outbox.seal = seal;
        return outbox;
    }

    public static MailServer server(InstallationSettings settings, RealClock clock) {
        var server = new MailServer();
        server.settings = settings;
        server.clock = clock;
        server.prepare();
        return server;
    }
}
