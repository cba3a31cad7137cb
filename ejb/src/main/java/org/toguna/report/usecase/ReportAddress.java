package org.toguna.report.usecase;

import org.toguna.addresses.usecase.Address;

/** Where the pages of this feature are, and what pages and letters link to in its API. */
public enum ReportAddress implements Address {
    REPORTS("/forums/{forum}/reports"),
    REPORT("/forums/{forum}/reports/{number}"),
    OFFICE("/office/forums/{forum}/reports"),
    FILE("/api/forums/{forum}/reports/{number}/file"),
    ORDERED_FILE("/api/forums/{forum}/reports/orders/{order}/file"),
    PROVISIONAL("/api/forums/{forum}/reports/{kind}"),
    COMMITMENT_SHEET("/api/forums/{forum}/reports/commitments/{number}");

    private final String pattern;

    ReportAddress(String pattern) {
        this.pattern = pattern;
    }

    @Override
    public String pattern() {
        return pattern;
    }
}
