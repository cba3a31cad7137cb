package org.toguna.evaluation.domain;

/**
 * How many people stand behind the participants' voice.
 *
 * @param invited accredited participants who may rate
 * @param reached those who opened the list of commitments to rate
 * @param answered those who rated at least one
 */
public record Turnout(long invited, long reached, long answered) {}
