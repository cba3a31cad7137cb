package org.toguna.identity.usecase;

import java.util.UUID;
import org.toguna.identity.domain.EmailAddress;

/**
 * Somebody is about to be forgotten: whatever keeps something of theirs forgets it in the same transaction.
 *
 * @param email under which they may have left something without signing in
 */
public record PersonForgotten(UUID person, EmailAddress email) {}
