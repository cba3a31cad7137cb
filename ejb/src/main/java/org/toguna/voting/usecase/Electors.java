package org.toguna.voting.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import org.toguna.forum.domain.Forum;
import org.toguna.registration.domain.Registrations;
import org.toguna.values.Refusal;
import org.toguna.voting.domain.ElectoralRoll;

/** Who may vote in a forum: those accredited as diaspora or as delegates, from the opening on those who were then. */
@Dependent
public class Electors {
    private final Registrations registrations;
    private final ElectoralRoll roll;

    @Inject
    public Electors(Registrations registrations, ElectoralRoll roll) {
        this.registrations = registrations;
        this.roll = roll;
    }

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
