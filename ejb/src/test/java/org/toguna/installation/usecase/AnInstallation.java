package org.toguna.installation.usecase;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.toguna.clock.domain.RealClock;
import org.toguna.outbox.domain.Mails;
import org.toguna.outbox.usecase.AnOutbox;
import org.toguna.outbox.usecase.MailServer;
import org.toguna.outbox.usecase.Outbox;
import org.toguna.seal.domain.SealKeys;
import org.toguna.seal.usecase.ASeal;
import org.toguna.seal.usecase.Resealing;
import org.toguna.seal.usecase.Seal;

/** What the environment says, and what stands on it, for tests without a container. */
public final class AnInstallation {
    private final InstallationSettings settings = new InstallationSettings();
    private final EntityManager entities;
    private final RealClock clock;
    private Seal seal;

    /** Without a demonstration, and without a secret. */
    public AnInstallation(EntityManager entities, Supplier<Instant> now) {
        this.entities = entities;
        this.clock = new RealClock() {
            @Override
            public Instant now() {
                return now.get();
            }
        };
        settings.publicAddressText = Optional.of("https://forum.example.org");
        settings.proxiesText = Optional.empty();
        settings.read();
        settings.contact = Optional.of("secretariat@forum.example");
        settings.controller = Optional.of("Direction des forums");
        settings.smtpHost = Optional.empty();
        settings.secret = Optional.empty();
        settings.previousSecret = Optional.empty();
    }

    /** That of a demonstration without a secret, which needs no database. */
    public static Seal knownSeal() {
        return new AnInstallation(null, Instant::now).asDemonstration().seal();
    }

    public AnInstallation withSecret(String secret) {
        settings.secret = Optional.of(secret);
        return this;
    }

    public AnInstallation withPreviousSecret(String secret) {
        settings.previousSecret = Optional.of(secret);
        return this;
    }

    /** One on this machine. */
    public AnInstallation withMailServer(int port, String from) {
        settings.smtpHost = Optional.of("127.0.0.1");
        settings.smtpPort = port;
        settings.smtpUser = Optional.empty();
        settings.smtpPassword = Optional.empty();
        settings.mailFrom = from;
        return this;
    }

    /** Nobody to ask but the address that letters come from. */
    public AnInstallation withoutContact(String from) {
        settings.contact = Optional.empty();
        settings.controller = Optional.empty();
        settings.mailFrom = from;
        return this;
    }

    public AnInstallation asDemonstration() {
        settings.demonstration = true;
        return this;
    }

    public InstallationSettings settings() {
        return settings;
    }

    public RealClock clock() {
        return clock;
    }

    /** As one server has it from its start to its end. */
    public Seal seal() {
        if (seal == null) {
            seal = ASeal.of(settings, new SealKeys(entities), clock);
        }
        return seal;
    }

    public Outbox outbox() {
        return AnOutbox.of(settings, new Mails(entities), clock, seal());
    }

    /** There is none: letters wait. */
    public MailServer mailServer() {
        return AnOutbox.server(settings, clock);
    }

    public Resealing resealing() {
        return ASeal.again(seal());
    }
}
