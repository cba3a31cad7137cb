package org.toguna.forum.usecase;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.toguna.forum.domain.Activity;
import org.toguna.forum.domain.Forum;
import org.toguna.forum.domain.Forums;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Caller;
import org.toguna.shared.BusinessClock;
import org.toguna.shared.Page;

/** Anybody reads what was convened. */
@Stateless
public class ReadForums {
    @Inject
    Forums forums;

    @Inject
    BusinessClock clock;

    @Inject
    Caller caller;

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
        return forums.page(wanted);
    }

    /** A forum alone, where it does not matter how it stands. */
    public Forum forum(String slug) {
        return forums.get(slug);
    }

    public Standing get(String slug) {
        var forum = forums.get(slug);
        var predecessor = forums.predecessor(forum);
        var now = clock.now();
        var open = EnumSet.noneOf(Activity.class);
        for (var activity : Activity.values()) {
            if (forum.isOpen(activity, predecessor, now)) {
                open.add(activity);
            }
        }
        return new Standing(forum, predecessor, forums.successor(forum), open, forum.gateIsOpen(predecessor));
    }

    /** The forums that the caller organises. */
    public List<Forum> mine() {
        return forums.where(caller.signedIn(), Role.ORGANISER);
    }
}
