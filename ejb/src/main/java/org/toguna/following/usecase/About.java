package org.toguna.following.usecase;

import org.toguna.commitment.domain.Commitment;
import org.toguna.following.domain.Testimony;

/** A testimony with the commitment it is about. */
public record About(Testimony testimony, Commitment commitment) {}
