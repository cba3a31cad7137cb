package org.toguna.forum.usecase;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.toguna.forum.domain.Forum;
import org.toguna.forum.domain.Forums;
import org.toguna.identity.usecase.Act;
import org.toguna.identity.usecase.Caller;
import org.toguna.shared.BusinessClock;
import org.toguna.shared.Happened;
import org.toguna.shared.Refusal;

/** Where use cases take place: each in one transaction, and for those alone whom its {@link Act} names. */
@Stateless
public class Stage {
    private Caller caller;
    private Forums forums;
    private BusinessClock clock;
    private Event<Happened> happened;

    /** For the container, which wraps it. */
    protected Stage() {}

    @Inject
    public Stage(Caller caller, Forums forums, BusinessClock clock, Event<Happened> happened) {
        this.caller = caller;
        this.forums = forums;
        this.clock = clock;
        this.happened = happened;
    }

    /**
     * Changes something.
     *
     * @throws Refusal {@code identity.notSignedIn}, {@code identity.forbidden}, {@code forum.archived}, or of the act itself
     */
    public <T> T act(Object useCase, String slug, Function<Scene, T> acting) {
        var forum = forums.get(slug);
        var person = admit(useCase, forum);
        forum.mustBeWritable();
        return acting.apply(scene(forum, person, trail(useCase, forum, person)));
    }

    /**
     * Changes nothing.
     *
     * @throws Refusal {@code identity.notSignedIn}, {@code identity.forbidden}
     */
    public <T> T show(Object useCase, String slug, Function<Scene, T> reading) {
        var forum = forums.get(slug);
        return reading.apply(scene(forum, admit(useCase, forum), subject -> {
            throw new IllegalStateException("Who reads leaves no trace");
        }));
    }

    private Optional<UUID> admit(Object useCase, Forum forum) {
        caller.mustBeAllowed(forum.id(), useCase.getClass());
        return caller.person();
    }

    private Scene scene(Forum forum, Optional<UUID> person, Consumer<UUID> trail) {
        return new Scene(forum, person, () -> forums.predecessor(forum), clock::now, trail);
    }

    private Consumer<UUID> trail(Object useCase, Forum forum, Optional<UUID> person) {
        var act = useCase.getClass();
        var named = act.getAnnotation(Act.class).unnamed() ? Optional.<UUID>empty() : person;
        return subject -> happened.fire(new Happened(named.orElse(null), act.getSimpleName(), forum.id(), subject));
    }
}
