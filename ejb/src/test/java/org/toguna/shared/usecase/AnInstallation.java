package org.toguna.shared.usecase;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.toguna.clock.domain.RealClock;
import org.toguna.shared.Mails;
import org.toguna.shared.SealKeys;

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
    static Seal knownSeal() {
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
            var ring = new SealKeyRing();
            ring.settings = settings;
            ring.keys = new SealKeys(entities);
            ring.clock = clock;
            ring.open();
            seal = new Seal();
            seal.keys = ring;
            seal.settings = settings;
        }
        return seal;
    }

    public Outbox outbox() {
        var outbox = new Outbox();
        outbox.mails = new Mails(entities);
        outbox.clock = clock;
        outbox.seal = seal();
        outbox.settings = settings;
        return outbox;
    }

    /** There is none: letters wait. */
    public MailServer mailServer() {
        var server = new MailServer();
        server.settings = settings;
        server.clock = clock;
        server.prepare();
        return server;
    }

    public Resealing resealing() {
        return new Resealing(seal(), seal().beginning().orElseThrow());
    }
}
