package org.toguna.opendata.usecase;

import org.toguna.addresses.usecase.Address;

/** Where the pages of this feature are, and what pages and letters link to in its API. */
public enum OpenDataAddress implements Address {
    DATA("/forums/{forum}/data"),
    EMBED("/forums/{forum}/embed"),
    ARCHIVE("/api/forums/{forum}/open-data.zip"),
    OGP("/api/forums/{forum}/ogp.csv"),
    FEED("/api/forums/{forum}/feed.atom");

    private final String pattern;

    OpenDataAddress(String pattern) {
        this.pattern = pattern;
    }

    @Override
    public String pattern() {
        return pattern;
    }
}
