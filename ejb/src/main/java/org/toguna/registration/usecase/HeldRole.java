package org.toguna.registration.usecase;

import org.toguna.identity.domain.Role;
import org.toguna.values.LocalizedText;

/**
 * A role that a person was named to.
 *
 * @param slug empty for a role in the installation
 * @param forum empty likewise
 */
public record HeldRole(Role role, String slug, LocalizedText forum) {}
