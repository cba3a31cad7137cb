package org.toguna.outbox.usecase;

import java.util.Optional;
import java.util.UUID;

/**
 * A letter as it leaves.
 *
 * @param body opened
 * @param leaveAddress where its reader leaves, for a letter that they may stop
 */
public record Letter(
        UUID id, String recipient, String language, String subject, String body, Optional<String> leaveAddress) {}
