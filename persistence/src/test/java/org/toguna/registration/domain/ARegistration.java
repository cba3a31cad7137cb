package org.toguna.registration.domain;

import static org.toguna.forum.domain.AForum.NOON;

import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.toguna.identity.domain.EmailAddress;
import org.toguna.identity.domain.Person;

/** Registrations for tests. */
public final class ARegistration {
    private ARegistration() {}

    public static Particulars particulars(Category category, String country) {
        return new Particulars(
                "Awa Testeuse",
                "fr",
                country,
                "Montreuil",
                category,
                category == Category.DELEGATE ? "Association d’essai" : null,
                Gender.WOMAN,
                true);
    }

    public static Registration unconfirmed() {
        return new Registration(UUID.randomUUID(), UUID.randomUUID(), particulars(Category.DIASPORA, "FR"), NOON);
    }

    public static Registration requested() {
        var registration = unconfirmed();
        registration.confirm(NOON);
        return registration;
    }

    /** A new person's registration with a stored forum, stored with them. */
    public static Registration in(EntityManager entities, UUID forum, Particulars particulars) {
        var person = new Person(
                new EmailAddress(UUID.randomUUID() + "@example.org"), particulars.name(), particulars.language(), NOON);
        var registration = new Registration(forum, person.id(), particulars, NOON);
        entities.persist(person);
        entities.flush();
        entities.persist(registration);
        return registration;
    }

    public static Registration requestedIn(EntityManager entities, UUID forum, Particulars particulars) {
        var registration = in(entities, forum, particulars);
        registration.confirm(NOON);
        return registration;
    }

    public static Registration accreditedIn(EntityManager entities, UUID forum, Particulars particulars) {
        var registration = requestedIn(entities, forum, particulars);
        registration.accredit(NOON);
        return registration;
    }
}
