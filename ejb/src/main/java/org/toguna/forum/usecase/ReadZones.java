package org.toguna.forum.usecase;

import jakarta.inject.Inject;
import org.toguna.forum.domain.Zones;
import org.toguna.forum.domain.Zoning;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;

/** Anybody reads how a forum groups the countries in which its people live. */
@Act(by = Role.ANYONE)
public class ReadZones {
    private final Stage stage;
    private final Zones zones;

    @Inject
    public ReadZones(Stage stage, Zones zones) {
        this.stage = stage;
        this.zones = zones;
    }

    public Zoning read(String slug) {
        return stage.show(this, slug, on -> zones.of(on.forumId()));
    }
}
