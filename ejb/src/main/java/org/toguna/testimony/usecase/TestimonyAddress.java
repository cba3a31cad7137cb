package org.toguna.testimony.usecase;

import org.toguna.addresses.usecase.Address;

/** Where the pages of this feature are, and what pages and letters link to in its API. */
public enum TestimonyAddress implements Address {
    TESTIFY("/forums/{forum}/commitments/{number}/testify"),
    WITNESS("/testify/{token}"),
    OFFICE("/office/forums/{forum}/testimonies"),
    DECIDE("/office/forums/{forum}/testimonies/{testimony}"),
    PHOTOGRAPH("/api/forums/{forum}/testimonies/{testimony}/photograph");

    private final String pattern;

    TestimonyAddress(String pattern) {
        this.pattern = pattern;
    }

    @Override
    public String pattern() {
        return pattern;
    }
}
