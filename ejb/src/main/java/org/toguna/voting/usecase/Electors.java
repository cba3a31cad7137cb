package org.toguna.voting.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.toguna.forum.domain.Forum;
import org.toguna.registration.domain.Registrations;
import org.toguna.shared.Refusal;
import org.toguna.voting.domain.ElectoralRoll;

/** Who may vote in a forum: those accredited as diaspora or as delegates, from the opening on those who were then. */
@ApplicationScoped
class Electors {
    @Inject
    Registrations registrations;

    @Inject
    ElectoralRoll roll;

    boolean include(Forum forum, UUID person) {
        return roll.isFrozen(forum.id())
                ? roll.includes(forum.id(), person)
                : registrations.mayVote(forum.id(), person);
    }

    /** @throws Refusal {@code voting.notElector} */
    void mustInclude(Forum forum, UUID person) {
        if (!include(forum, person)) {
            throw new Refusal(Refusal.Kind.FORBIDDEN, "voting.notElector");
        }
    }
}
