package org.toguna.testimony.usecase;

import org.toguna.commitment.domain.Commitment;
import org.toguna.testimony.domain.Testimony;

/** A testimony with the commitment it is about. */
public record About(Testimony testimony, Commitment commitment) {}
