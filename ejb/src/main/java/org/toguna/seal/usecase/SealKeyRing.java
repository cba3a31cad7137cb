package org.toguna.seal.usecase;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.toguna.clock.domain.RealClock;
import org.toguna.installation.usecase.InstallationSettings;
import org.toguna.seal.domain.DerivedKey;
import org.toguna.seal.domain.SealKey;
import org.toguna.seal.domain.SealKeys;

/** The keys that the secrets of the environment open: one to seal with, and those with which older things were sealed. */
@Singleton
@Startup
@DependsOn("Database")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class SealKeyRing {
    @Inject
    InstallationSettings settings;

    @Inject
    SealKeys keys;

    @Inject
    RealClock clock;

    private final Map<String, DerivedKey> opened = new ConcurrentHashMap<>();
    private DerivedKey present;

    /** In a transaction of its own: a key must be stored before anything is sealed with it. */
    @PostConstruct
    void open() {
        present = settings.secret().map(this::keyOf).orElseGet(this::withoutSecret);
        opened.put(present.id(), present);
    }

    private DerivedKey keyOf(String secret) {
        return existing(secret).orElseGet(() -> made(secret));
    }

    private Optional<DerivedKey> existing(String secret) {
        return keys.all().stream()
                .filter(SealKey::isUpToDate)
                .flatMap(key -> key.open(secret).stream())
                .findFirst();
    }

    /** Unless another node that starts at the same time has made one. */
    private DerivedKey made(String secret) {
        keys.lock();
        var others = existing(secret);
        if (others.isPresent()) {
            return others.get();
        }
        var key = new SealKey(secret, clock.now());
        keys.add(key);
        return key.open(secret).orElseThrow();
    }

    /** Everybody may read the letters of a demonstration, also after a restart; others cannot be read then. */
    private DerivedKey withoutSecret() {
        return settings.demonstration() ? DerivedKey.known() : DerivedKey.passing();
    }

    public DerivedKey present() {
        return present;
    }

    /** Empty when the secret that it was made from is given no more. Another node may have made it since we started. */
    public Optional<DerivedKey> find(String id) {
        return Optional.ofNullable(opened.computeIfAbsent(id, this::read));
    }

    private DerivedKey read(String id) {
        return keys.find(id)
                .flatMap(key -> Stream.concat(settings.secret().stream(), settings.previousSecret().stream())
                        .flatMap(secret -> key.open(secret).stream())
                        .findFirst())
                .orElse(null);
    }
}
