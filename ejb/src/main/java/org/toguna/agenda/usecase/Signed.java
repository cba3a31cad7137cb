package org.toguna.agenda.usecase;

import java.util.Optional;
import org.toguna.agenda.domain.Contribution;

/**
 * A contribution as others read it.
 *
 * @param name its author's, present where it is published and they consent
 */
public record Signed(Contribution contribution, Optional<String> name) {}
