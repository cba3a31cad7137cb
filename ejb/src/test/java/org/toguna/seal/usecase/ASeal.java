package org.toguna.seal.usecase;

import org.toguna.clock.domain.RealClock;
import org.toguna.installation.usecase.InstallationSettings;
import org.toguna.seal.domain.SealKeys;

/** What seals and opens, for tests without a container. */
public final class ASeal {
    private ASeal() {}

    public static Seal of(InstallationSettings settings, SealKeys keys, RealClock clock) {
        var ring = new SealKeyRing();
        ring.settings = settings;
        ring.keys = keys;
        ring.clock = clock;
        ring.open();
        var seal = new Seal();
        seal.keys = ring;
        seal.settings = settings;
        return seal;
    }

    public static Resealing again(Seal seal) {
        return new Resealing(seal, seal.beginning().orElseThrow());
    }
}
