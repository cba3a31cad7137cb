package org.toguna.evaluation.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.toguna.forum.domain.Forum;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Caller;
import org.toguna.registration.domain.Registrations;
import org.toguna.shared.Refusal;

/** Who may rate the commitments of a forum: those accredited as diaspora or as delegates. */
@ApplicationScoped
class Raters {
    @Inject
    Caller caller;

    @Inject
    Registrations registrations;

    /** @throws Refusal {@code evaluation.notRater} */
    UUID require(Forum forum) {
        var person = caller.require(forum.id(), Role.PARTICIPANT);
        if (!registrations.mayVote(forum.id(), person)) {
            throw new Refusal(Refusal.Kind.FORBIDDEN, "evaluation.notRater");
        }
        return person;
    }

    long howMany(Forum forum) {
        return registrations.electors(forum.id());
    }
}
