package org.toguna.progress.usecase;

import org.toguna.addresses.usecase.Address;

/** Where the pages of this feature are, and what pages and letters link to in its API. */
public enum ProgressAddress implements Address {
    COMMITMENT("/forums/{forum}/commitments/{number}"),
    REPORT("/forums/{forum}/commitments/{number}/report"),
    OFFICE("/office/forums/{forum}/progress"),
    /** What somebody reports on. */
    OWN("/office/forums/{forum}/own-commitments"),
    DECIDE("/office/forums/{forum}/progress/{number}/{report}"),
    EVIDENCE("/api/forums/{forum}/commitments/{number}/evidence/{sha256}");

    private final String pattern;

    ProgressAddress(String pattern) {
        this.pattern = pattern;
    }

    @Override
    public String pattern() {
        return pattern;
    }
}
