package org.toguna.audit.usecase;

import org.toguna.addresses.usecase.Address;

/** Where the pages of this feature are. */
public enum AuditAddress implements Address {
    TRAIL("/office/forums/{forum}/audit");

    private final String pattern;

    AuditAddress(String pattern) {
        this.pattern = pattern;
    }

    @Override
    public String pattern() {
        return pattern;
    }
}
