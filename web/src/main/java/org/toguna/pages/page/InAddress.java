package org.toguna.pages.page;

import java.util.UUID;
import org.toguna.values.NotFound;

/** What an address names; for what cannot be one, the page of what was not found is shown. */
public final class InAddress {
    private InAddress() {}

    /** @param what see {@link NotFound} */
    public static int number(CurrentPage page, String what) {
        try {
            return Integer.parseInt(page.param("number"));
        } catch (NumberFormatException nonsense) {
            throw new NotFound(what, page.param("number"));
        }
    }

    /**
     * @param name under which the address has it
     * @param what see {@link NotFound}
     */
    public static UUID id(CurrentPage page, String name, String what) {
        try {
            return UUID.fromString(page.param(name));
        } catch (IllegalArgumentException noId) {
            throw new NotFound(what, page.param(name));
        }
    }
}
