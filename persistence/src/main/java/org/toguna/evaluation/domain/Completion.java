package org.toguna.evaluation.domain;

/**
 * How far a commitment was carried out, as participants lived it and as the government sees it: the scale of the Open Government
 * Partnership's independent reporting mechanism, less what only the evaluator may say ({@link Assessment}).
 */
public enum Completion {
    NOT_STARTED,
    LIMITED,
    SUBSTANTIAL,
    COMPLETE
}
