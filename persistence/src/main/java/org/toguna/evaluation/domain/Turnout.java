package org.toguna.evaluation.domain;

import java.util.Optional;

/**
 * How many people stand behind the participants' voice.
 *
 * @param invited accredited participants who may rate; empty where that would tell of so few who may vote and not rate
 * @param reached those who opened the list of commitments to rate
 * @param answered those who rated at least one
 */
public record Turnout(Optional<Long> invited, long reached, long answered) {}
