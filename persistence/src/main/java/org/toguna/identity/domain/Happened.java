package org.toguna.identity.domain;

import java.util.UUID;

/**
 * Somebody did something: the event that the audit trail keeps. Ids only, never what a person is called or what they chose.
 *
 * @param actor the person, or null for the application itself and for whoever must not be named
 * @param action the use case, such as {@code AdoptCommitment}
 * @param forum the forum, or null when the act concerns the installation
 * @param subject what it was done to, or null
 */
public record Happened(UUID actor, String action, UUID forum, UUID subject) {
    /**
     * Somebody said, voted, rated or follows something: the trail keeps that it happened and not who did it. Otherwise it would be a
     * second roll, and whoever reads it beside the registrations could put a name to every word.
     */
    public static Happened unnamed(String action, UUID forum, UUID subject) {
        return new Happened(null, action, forum, subject);
    }
}
