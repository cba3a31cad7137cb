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
import org.toguna.identity.domain.Bounds;
import org.toguna.identity.domain.Happened;
import org.toguna.identity.domain.Mandates;
import org.toguna.identity.domain.People;
import org.toguna.identity.domain.Role;
import org.toguna.identity.domain.Tenure;
import org.toguna.identity.usecase.Admission;
import org.toguna.identity.usecase.Caller;
import org.toguna.identity.usecase.Fired;
import org.toguna.registration.domain.ARegistration;
import org.toguna.registration.domain.Category;

/** A stage without a container: in a stored forum, at first at {@link AForum#NOON}, in the test's own transaction. */
public final class AStage {
    private final EntityManager entities;
    private final Forum forum;
    private final Fired<Happened> happened = new Fired<>();
    private UUID caller;
    private Instant now = AForum.NOON;

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
        List.of(roles).forEach(role -> new Mandates(entities).give(caller, role, forum.id(), now));
        entities.flush();
        return caller;
    }

    /** From now on somebody new acts, who reports for that institution of the forum. */
    public UUID isEnteredByFocalPointOf(UUID institution) {
        return isEnteredBy(Role.FOCAL_POINT, Bounds.to(institution));
    }

    /** From now on somebody new acts, who holds this role in the forum within these bounds. */
    public UUID isEnteredBy(Role role, Bounds bounds) {
        isEnteredBy();
        new Mandates(entities).give(caller, role, forum.id(), bounds, Tenure.OPEN, now);
        entities.flush();
        return caller;
    }

    /** What is done from now on is done at that moment. */
    public void passes(Instant moment) {
        now = moment;
    }

    public Stage stage() {
        var forums = new Forums(entities);
        return new Stage(admission(), new SeenForums(forums, new Fired<>()), forums);
    }

    /** For acts that are about no forum, or about one by its id. */
    public Admission admission() {
        var clock = new BusinessClock(entities) {
            @Override
            public Instant now() {
                return now;
            }
        };
        var whoever = new Caller(null, new Mandates(entities), new People(entities), clock) {
            private final Optional<UUID> person = Optional.ofNullable(caller);

            @Override
            public Optional<UUID> person() {
                return person;
            }
        };
        return new Admission(whoever, clock, happened);
    }

    /** From now on somebody new acts, who holds this role in the installation. */
    public UUID isRunBy(Role role) {
        isEnteredBy();
        new Mandates(entities).give(caller, role, null, now);
        entities.flush();
        return caller;
    }

    /** What the audit trail was told. */
    public List<Happened> trail() {
        return happened.events();
    }
}
