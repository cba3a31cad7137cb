package org.toguna.identity.usecase;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.toguna.clock.domain.BusinessClock;
import org.toguna.identity.domain.Mandate;
import org.toguna.identity.domain.Mandates;
import org.toguna.identity.domain.People;
import org.toguna.identity.domain.Person;
import org.toguna.identity.domain.Role;

/** Whoever makes this request, and what their mandates of now let them do in a forum. */
@RequestScoped
public class Caller {
    private SecurityContext security;
    private Mandates mandates;
    private People people;
    private BusinessClock clock;
    private List<Mandate> held;

    /** For the container, which wraps it. */
    protected Caller() {}

    @Inject
    public Caller(SecurityContext security, Mandates mandates, People people, BusinessClock clock) {
        this.security = security;
        this.mandates = mandates;
        this.people = people;
        this.clock = clock;
    }

    public Optional<UUID> person() {
        return Optional.ofNullable(security.getCallerPrincipal())
                .map(principal -> UUID.fromString(principal.getName()));
    }

    public Optional<Person> details() {
        return person().map(people::get);
    }

    /** @throws org.toguna.values.Refusal {@code identity.notSignedIn} */
    public UUID signedIn() {
        return person().orElseThrow(NotSignedIn::new);
    }

    /**
     * Lets only those go on whom an act names.
     *
     * @param forum null for an act in the installation
     * @param act is annotated by {@link Act}
     * @throws org.toguna.values.Refusal {@code identity.notSignedIn} or {@code identity.forbidden}
     */
    public void mustBeAllowed(UUID forum, Class<?> act) {
        if (!may(forum, act)) {
            throw person().isPresent() ? new Forbidden() : new NotSignedIn();
        }
    }

    /**
     * Whether an act is for them, so that it can be offered.
     *
     * @param act is annotated by {@link Act}
     */
    public boolean may(UUID forum, Class<?> act) {
        return may(forum, act.getAnnotation(Act.class).by());
    }

    /** Whether anybody may do an act, signed in or not. */
    public static boolean isOpen(Class<?> act) {
        return List.of(act.getAnnotation(Act.class).by()).contains(Role.ANYONE);
    }

    boolean may(UUID forum, Role... anyOf) {
        var wanted = EnumSet.copyOf(Arrays.asList(anyOf));
        if (wanted.contains(Role.ANYONE)) {
            return true;
        }
        if (person().isEmpty()) {
            return false;
        }
        return wanted.contains(Role.SIGNED_IN)
                || mandatesHeld().stream()
                        .filter(mandate -> wanted.contains(mandate.role()))
                        .anyMatch(mandate -> mandate.forumId() == null
                                ? forum == null || mandate.role() == Role.ADMINISTRATOR
                                : mandate.forumId().equals(forum));
    }

    /** Their mandates of one of these roles in that forum. */
    List<Mandate> mandates(UUID forum, Role... anyOf) {
        return person().isEmpty()
                ? List.of()
                : mandatesHeld().stream()
                        .filter(mandate -> forum.equals(mandate.forumId())
                                && List.of(anyOf).contains(mandate.role()))
                        .toList();
    }

    /** Whether the role is held in any forum, or in the installation: decides which office links are shown. */
    public boolean holdsSomewhere(Role role) {
        return person().isPresent() && mandatesHeld().stream().anyMatch(mandate -> mandate.role() == role);
    }

    private List<Mandate> mandatesHeld() {
        if (held == null) {
            held = mandates.of(signedIn(), clock.now());
        }
        return held;
    }
}
