package org.toguna.forum.usecase;

import jakarta.inject.Inject;
import java.util.List;
import org.toguna.forum.domain.Territories;
import org.toguna.forum.domain.Territory;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;

/** Anybody reads which places of the country measures of a forum may concern. */
@Act(by = Role.ANYONE)
public class ReadTerritories {
    private final Stage stage;
    private final Territories territories;

    @Inject
    public ReadTerritories(Stage stage, Territories territories) {
        this.stage = stage;
        this.territories = territories;
    }

    public List<Territory.Outline> list(String slug) {
        return stage.show(this, slug, on -> territories.of(on.forumId()));
    }
}
