package org.toguna.evaluation.domain;

/** What an evaluator goes by. */
public enum EvidenceKind {
    DOCUMENT,
    INTERVIEW,
    SITE_VISIT,
    MINUTES
}
