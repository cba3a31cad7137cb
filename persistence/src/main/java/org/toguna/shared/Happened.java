package org.toguna.shared;

import java.util.UUID;

/**
 * Somebody did something: the event that the audit trail keeps. Ids only, never what a person is called or what they chose.
 *
 * @param actor the person, or null for the application itself
 * @param action the use case, such as {@code AdoptCommitment}
 * @param forum the forum, or null when the act concerns the installation
 * @param subject what it was done to, or null
 */
public record Happened(UUID actor, String action, UUID forum, UUID subject) {}
