package org.toguna.evaluation.domain;

import java.util.Optional;
import java.util.UUID;

/**
 * Who says a view in the name of an institution.
 *
 * @param mandate of the institution to an organiser; empty for its own focal point
 * @param toBeConfirmed whether a validator of the institution must confirm what they say before it stands
 */
public record Speaker(UUID person, UUID institution, Optional<WrittenMandate> mandate, boolean toBeConfirmed) {}
