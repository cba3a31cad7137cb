package org.toguna.identity.domain;

import java.util.UUID;

/**
 * Somebody no longer holds a role: what hung on it comes to an end.
 *
 * @param forum null for a role in the installation
 */
public record RoleTakenBack(UUID person, Role role, UUID forum) {}
