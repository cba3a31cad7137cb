package org.toguna.evaluation.domain;

/** What an evaluation may ask of the whole: the criteria of the OECD's Development Assistance Committee, as revised in 2019. */
public enum Criterion {
    RELEVANCE,
    COHERENCE,
    EFFECTIVENESS,
    EFFICIENCY,
    IMPACT,
    SUSTAINABILITY
}
