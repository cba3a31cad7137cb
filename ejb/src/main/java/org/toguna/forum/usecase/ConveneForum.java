package org.toguna.forum.usecase;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import org.toguna.forum.domain.Forum;
import org.toguna.forum.domain.Forums;
import org.toguna.forum.domain.Invitation;
import org.toguna.identity.domain.Grants;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Caller;
import org.toguna.shared.Happened;
import org.toguna.shared.Problem;
import org.toguna.shared.RealClock;
import org.toguna.shared.Refusal;

/** An organiser calls a forum and becomes the organiser of that one. */
@Stateless
public class ConveneForum {
    @Inject
    Caller caller;

    @Inject
    Forums forums;

    @Inject
    Grants grants;

    @Inject
    RealClock clock;

    @Inject
    Event<Happened> happened;

    /**
     * @param predecessor the address of the edition before, empty or null for a first one; only its own organiser may continue it
     * @throws Refusal what is wrong with the invitation, {@code forum.slug.taken}, {@code forum.notFound}
     */
    public String convene(Invitation invitation, String predecessor) {
        var organiser = caller.require(null, Role.ORGANISER);
        var before = predecessor == null || predecessor.isBlank()
                ? null
                : forums.writable(predecessor.strip()).id();
        if (before != null) {
            caller.require(before, Role.ORGANISER);
        }
        var forum = new Forum(invitation, before);
        if (forums.find(forum.slug()).isPresent()) {
            throw new Refusal(Refusal.Kind.CONFLICT, List.of(new Problem("slug", "forum.slug.taken", forum.slug())));
        }
        forums.add(forum);
        grants.give(organiser, Role.ORGANISER, forum.id(), clock.now());
        happened.fire(new Happened(organiser, "ConveneForum", forum.id(), forum.id()));
        return forum.slug();
    }
}
