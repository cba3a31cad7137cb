package org.toguna.forum.usecase;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.toguna.clock.domain.BusinessClock;
import org.toguna.forum.domain.AForum;
import org.toguna.forum.domain.Forum;
import org.toguna.forum.domain.Forums;
import org.toguna.identity.domain.Grants;
import org.toguna.identity.domain.Happened;
import org.toguna.identity.domain.People;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Admission;
import org.toguna.identity.usecase.Caller;
import org.toguna.identity.usecase.Fired;
import org.toguna.registration.domain.ARegistration;
import org.toguna.registration.domain.Category;

/** A stage without a container: in a stored forum, at {@link AForum#NOON}, in the test's own transaction. */
public final class AStage {
    private final EntityManager entities;
    private final Forum forum;
    private final Fired<Happened> happened = new Fired<>();
    private UUID caller;

    public AStage(EntityManager entities, Forum forum) {
        this.entities = entities;
        this.forum = forum;
        entities.persist(forum);
        entities.flush();
    }

    /** From now on somebody new acts, who holds these roles in the forum. */
    public UUID isEnteredBy(Role... roles) {
        caller = ARegistration.in(entities, forum.id(), ARegistration.particulars(Category.DIASPORA, "FR"))
                .personId();
        List.of(roles).forEach(role -> new Grants(entities).give(caller, role, forum.id(), AForum.NOON));
        entities.flush();
        return caller;
    }

    public Stage stage() {
        return new Stage(admission(), new Forums(entities));
    }

    /** For acts that are about no forum, or about one by its id. */
    public Admission admission() {
        var whoever = new Caller(null, new Grants(entities), new People(entities)) {
            private final Optional<UUID> person = Optional.ofNullable(caller);

            @Override
            public Optional<UUID> person() {
                return person;
            }
        };
        var noon = new BusinessClock(entities) {
            @Override
            public Instant now() {
                return AForum.NOON;
            }
        };
        return new Admission(whoever, noon, happened);
    }

    /** From now on somebody new acts, who holds this role in the installation. */
    public UUID isRunBy(Role role) {
        isEnteredBy();
        new Grants(entities).give(caller, role, null, AForum.NOON);
        entities.flush();
        return caller;
    }

    /** What the audit trail was told. */
    public List<Happened> trail() {
        return happened.events();
    }
}
