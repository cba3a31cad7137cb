package org.toguna.progress.domain;

/** Whether a progress report is public. */
public enum ReportState {
    /** Handed in by the focal point, seen by those alone who confirm or publish it. */
    SUBMITTED,
    PUBLISHED,
    /** Refused with a reason; the focal point hands in another. */
    SENT_BACK
}
