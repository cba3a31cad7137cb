package org.toguna.forum.usecase;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.toguna.forum.domain.Forum;
import org.toguna.forum.domain.Forums;
import org.toguna.forum.domain.Invitation;
import org.toguna.identity.domain.Happened;
import org.toguna.identity.domain.Mandates;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;
import org.toguna.identity.usecase.Admission;
import org.toguna.identity.usecase.Forbidden;
import org.toguna.values.Problem;
import org.toguna.values.Refusal;

/** An organiser calls a forum and becomes the organiser of that one. */
@Act(by = Role.ORGANISER)
public class ConveneForum {
    private final Admission admission;
    private final Forums forums;
    private final Mandates mandates;
    private final Event<Happened> happened;

    @Inject
    ConveneForum(Admission admission, Forums forums, Mandates mandates, Event<Happened> happened) {
        this.admission = admission;
        this.forums = forums;
        this.mandates = mandates;
        this.happened = happened;
    }

    /**
     * @param predecessor the address of the edition before, empty or null for a first one; only its own organiser may continue it
     * @throws Refusal what is wrong with the invitation, {@code forum.slug.taken}, {@code forum.notFound}
     */
    public String convene(Invitation invitation, String predecessor) {
        return admission.act(this, deed -> {
            var organiser = deed.person();
            var forum = new Forum(invitation, before(predecessor, organiser, deed.now()));
            if (forums.find(forum.slug()).isPresent()) {
                throw new Refusal(
                        Refusal.Kind.CONFLICT, List.of(new Problem("slug", "forum.slug.taken", forum.slug())));
            }
            forums.add(forum);
            mandates.give(organiser, Role.ORGANISER, forum.id(), deed.now());
            // Kept on the trail of the forum, of which nothing was known when the deed began.
            happened.fire(new Happened(organiser, "ConveneForum", forum.id(), forum.id()));
            return forum.slug();
        });
    }

    private UUID before(String predecessor, UUID organiser, Instant now) {
        if (predecessor == null || predecessor.isBlank()) {
            return null;
        }
        var before = forums.writable(predecessor.strip()).id();
        if (!mandates.held(organiser, List.of(Role.ORGANISER), before, now)) {
            throw new Forbidden();
        }
        return before;
    }
}
