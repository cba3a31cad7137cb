package org.toguna.forum.usecase;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import org.toguna.forum.domain.Forums;
import org.toguna.forum.domain.Zone;
import org.toguna.forum.domain.Zones;
import org.toguna.forum.domain.Zoning;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;

/** An organiser groups the countries in which people of the forum live, as long as nobody voted or rated. */
@Act(by = Role.ORGANISER)
public class EditZones {
    private final Stage stage;
    private final Forums forums;
    private final Zones zones;
    private final Event<PlacesInUse> inUse;

    @Inject
    public EditZones(Stage stage, Forums forums, Zones zones, Event<PlacesInUse> inUse) {
        this.stage = stage;
        this.forums = forums;
        this.zones = zones;
        this.inUse = inUse;
    }

    /** @throws org.toguna.values.Refusal {@code forum.places.frozen}, {@code forum.zone.used}, or naming what is wrong with the list */
    public Zoning replace(String slug, List<Zone.Outline> wanted) {
        return stage.act(this, slug, on -> {
            forums.take(on.forum());
            var use = new PlacesInUse(on.forumId());
            inUse.fire(use);
            use.mustNotBeCounted();
            var zoning = new Zoning(wanted);
            zones.replace(on.forumId(), zoning, use.zones());
            on.done(on.forumId());
            return zoning;
        });
    }
}
