package org.toguna.demonstration.usecase;

import org.toguna.addresses.usecase.Address;

/** Where the pages of this feature are. */
public enum DemonstrationAddress implements Address {
    MAILS("/demonstration/mails"),
    CLOCK("/demonstration/clock");

    private final String pattern;

    DemonstrationAddress(String pattern) {
        this.pattern = pattern;
    }

    @Override
    public String pattern() {
        return pattern;
    }
}
