package org.toguna.identity.domain;

import java.util.UUID;

/**
 * Somebody is about to get a role: an observer that refuses it by a {@link org.toguna.values.Refusal} undoes it.
 *
 * @param forum null for the installation
 */
public record RoleGiven(EmailAddress email, Role role, UUID forum) {}
