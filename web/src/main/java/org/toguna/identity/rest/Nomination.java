package org.toguna.identity.rest;

import java.util.UUID;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.NameStaff;

/** @param language in which the person is written to; French when absent */
public record Nomination(String email, String name, String language, Role role) {

    /** @param person the id of whoever was named */
    public record Named(UUID person) {}

    /** @param forum null for a role in the installation */
    Named through(NameStaff nameStaff, UUID forum) {
        return new Named(nameStaff.name(email, name, language == null ? "fr" : language, role, forum));
    }
}
