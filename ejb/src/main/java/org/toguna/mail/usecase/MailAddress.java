package org.toguna.mail.usecase;

import org.toguna.addresses.usecase.Address;

/** Where the pages of this feature are. */
public enum MailAddress implements Address {
    LETTERS("/office/letters"),
    LETTER("/office/letters/{letter}"),
    FORUM_LETTERS("/office/forums/{forum}/letters");

    private final String pattern;

    MailAddress(String pattern) {
        this.pattern = pattern;
    }

    @Override
    public String pattern() {
        return pattern;
    }
}
