package org.toguna.forum.usecase;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import org.toguna.forum.domain.Forums;
import org.toguna.forum.domain.Territories;
import org.toguna.forum.domain.Territory;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;

/** An organiser says which places of the country measures may concern, as long as nobody voted or rated. */
@Act(by = Role.ORGANISER)
public class EditTerritories {
    private final Stage stage;
    private final Forums forums;
    private final Territories territories;
    private final Event<PlacesInUse> inUse;

    @Inject
    public EditTerritories(Stage stage, Forums forums, Territories territories, Event<PlacesInUse> inUse) {
        this.stage = stage;
        this.forums = forums;
        this.territories = territories;
        this.inUse = inUse;
    }

    /**
     * @throws org.toguna.values.Refusal {@code forum.places.frozen}, {@code forum.territory.used}, or naming what is wrong with the
     *     list
     */
    public List<Territory.Outline> replace(String slug, List<Territory.Outline> wanted) {
        return stage.act(this, slug, on -> {
            forums.take(on.forum());
            var use = new PlacesInUse(on.forumId());
            inUse.fire(use);
            use.mustNotBeCounted();
            territories.replace(on.forumId(), wanted, use.territories());
            on.done(on.forumId());
            return wanted;
        });
    }
}
