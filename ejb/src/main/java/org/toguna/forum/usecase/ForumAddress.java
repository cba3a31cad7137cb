package org.toguna.forum.usecase;

import org.toguna.addresses.usecase.Address;

/** Where the pages of this feature are. */
public enum ForumAddress implements Address {
    HOME("/"),
    OVERVIEW("/forums/{forum}"),
    /** Whose page belongs to a later feature; earlier ones tell that it is published. */
    EVALUATION("/forums/{forum}/evaluation"),
    CONVENE("/office/convene"),
    ANNOUNCE("/office/forums/{forum}"),
    PLACES("/office/forums/{forum}/places");

    private final String pattern;

    ForumAddress(String pattern) {
        this.pattern = pattern;
    }

    @Override
    public String pattern() {
        return pattern;
    }
}
