package org.toguna.identity.usecase;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.toguna.clock.domain.BusinessClock;
import org.toguna.identity.domain.Happened;
import org.toguna.values.Refusal;

/** Lets act only those whom an {@link Act} names: each act in one transaction, told to the audit trail when it says so. */
@Stateless
public class Admission {
    private Caller caller;
    private BusinessClock clock;
    private Event<Happened> happened;

    /** For the container, which wraps it. */
    protected Admission() {}

    @Inject
    public Admission(Caller caller, BusinessClock clock, Event<Happened> happened) {
        this.caller = caller;
        this.clock = clock;
        this.happened = happened;
    }

    /**
     * Changes something in the installation.
     *
     * @throws Refusal {@code identity.notSignedIn}, {@code identity.forbidden}, or of the act itself
     */
    public <T> T act(Object useCase, Function<Deed, T> acting) {
        return act(useCase, null, acting);
    }

    /**
     * Changes something.
     *
     * @param forum null for the installation
     * @throws Refusal {@code identity.notSignedIn}, {@code identity.forbidden}, or of the act itself
     */
    public <T> T act(Object useCase, UUID forum, Function<Deed, T> acting) {
        return acting.apply(admit(useCase, forum, trail(useCase, forum)));
    }

    /**
     * Changes nothing.
     *
     * @param forum null for the installation
     * @throws Refusal {@code identity.notSignedIn}, {@code identity.forbidden}
     */
    public <T> T show(Object useCase, UUID forum, Function<Deed, T> reading) {
        return reading.apply(admit(useCase, forum, subject -> {
            throw new IllegalStateException("Who reads leaves no trace");
        }));
    }

    private Deed admit(Object useCase, UUID forum, Consumer<UUID> trail) {
        caller.mustBeAllowed(forum, useCase.getClass());
        return new Deed(caller, forum, clock::now, trail);
    }

    private Consumer<UUID> trail(Object useCase, UUID forum) {
        var act = useCase.getClass();
        var told = act.getAnnotation(Act.class);
        var name = told.name().isEmpty() ? act.getSimpleName() : told.name();
        return subject -> happened.fire(
                new Happened(told.unnamed() ? null : caller.person().orElse(null), name, forum, subject));
    }
}
