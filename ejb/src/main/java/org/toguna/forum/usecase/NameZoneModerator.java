package org.toguna.forum.usecase;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.toguna.forum.domain.Forums;
import org.toguna.forum.domain.Zones;
import org.toguna.identity.domain.Role;
import org.toguna.identity.domain.Tenure;
import org.toguna.identity.usecase.Act;
import org.toguna.identity.usecase.NameStaff;
import org.toguna.identity.usecase.Nominee;
import org.toguna.identity.usecase.Office;
import org.toguna.values.Problem;
import org.toguna.values.Refusal;

/** An organiser names somebody to publish, or set aside, what people who live in one zone say. */
@Act(by = Role.ORGANISER)
public class NameZoneModerator {
    private final Stage stage;
    private final Forums forums;
    private final Zones zones;
    private final NameStaff nameStaff;

    @Inject
    NameZoneModerator(Stage stage, Forums forums, Zones zones, NameStaff nameStaff) {
        this.stage = stage;
        this.forums = forums;
        this.zones = zones;
        this.nameStaff = nameStaff;
    }

    /**
     * @param code of a zone of the forum
     * @throws Refusal {@code forum.zone.notOfForum}, or of {@link NameStaff}
     */
    public UUID name(String slug, String code, Nominee nominee, Tenure tenure) {
        return stage.act(this, slug, on -> {
            // Kept on the list by the lock of the forum, until the mandate keeps it there.
            forums.take(on.forum());
            var name = zones.of(on.forumId())
                    .name(code)
                    .orElseThrow(() -> new Refusal(
                            Refusal.Kind.INVALID, List.of(new Problem("zone", "forum.zone.notOfForum", code))));
            var person = nameStaff.name(
                    nominee,
                    new Office(Role.MODERATOR, null, null, new Office.Place(code, name), null),
                    tenure,
                    on.forum().letterhead());
            on.done(person);
            return person;
        });
    }
}
