package org.toguna.evaluation.usecase;

import org.toguna.commitment.domain.CommitmentSummary;

/**
 * A commitment with what one voice has said about it.
 *
 * @param said null while it has said nothing
 */
public record Sheet<T>(CommitmentSummary commitment, T said) {}
