package org.toguna.voting.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.toguna.forum.domain.Forum;
import org.toguna.registration.domain.Registrations;
import org.toguna.shared.Refusal;

/** Who may vote in a forum: those accredited as diaspora or as delegates. */
@ApplicationScoped
class Electors {
    @Inject
    Registrations registrations;

    /** @throws Refusal {@code voting.notElector} */
    void mustInclude(Forum forum, UUID person) {
        if (!registrations.mayVote(forum.id(), person)) {
            throw new Refusal(Refusal.Kind.FORBIDDEN, "voting.notElector");
        }
    }
}
