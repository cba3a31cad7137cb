package org.toguna.registration.usecase;

import java.util.UUID;

/**
 * A participant asked to be forgotten: whatever shows their name beside what they said in that forum takes it away, in the same
 * transaction.
 */
public record ParticipantForgotten(UUID forum, String name) {}
