package org.toguna.chain.usecase;

import org.toguna.addresses.usecase.Address;

/** Where the pages of this feature are. */
public enum ChainAddress implements Address {
    CHAINS("/forums/{forum}/chain"),
    CHAIN("/forums/{forum}/chain/{number}");

    private final String pattern;

    ChainAddress(String pattern) {
        this.pattern = pattern;
    }

    @Override
    public String pattern() {
        return pattern;
    }
}
