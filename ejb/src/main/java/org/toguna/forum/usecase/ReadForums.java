package org.toguna.forum.usecase;

import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.toguna.forum.domain.Activity;
import org.toguna.forum.domain.Forum;
import org.toguna.forum.domain.Forums;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;
import org.toguna.identity.usecase.Admission;
import org.toguna.values.Page;

/** Anybody reads what was convened. */
@Act(by = Role.ANYONE)
public class ReadForums {
    private final Admission admission;
    private final Stage stage;
    private final Forums forums;

    @Inject
    ReadForums(Admission admission, Stage stage, Forums forums) {
        this.admission = admission;
        this.stage = stage;
        this.forums = forums;
    }

    /**
     * A forum as it stands now.
     *
     * @param open what is open at this moment, gate included
     * @param gateOpen false while the predecessor's evaluation is missing and nobody overrode it
     */
    public record Standing(
            Forum forum,
            Optional<Forum> predecessor,
            Optional<Forum> successor,
            Set<Activity> open,
            boolean gateOpen) {}

    public Page<Forum> page(Page.Wanted wanted) {
        return admission.show(this, null, deed -> forums.page(wanted));
    }

    /** A forum alone, where it does not matter how it stands. */
    public Forum forum(String slug) {
        return stage.show(this, slug, Scene::forum);
    }

    public Standing get(String slug) {
        return stage.show(this, slug, on -> {
            var forum = on.forum();
            var predecessor = on.predecessor();
            var open = EnumSet.noneOf(Activity.class);
            for (var activity : Activity.values()) {
                if (forum.isOpen(activity, predecessor, on.now())) {
                    open.add(activity);
                }
            }
            return new Standing(forum, predecessor, forums.successor(forum), open, forum.gateIsOpen(predecessor));
        });
    }
}
