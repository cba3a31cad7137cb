package org.toguna.following.page;

import java.util.UUID;
import org.toguna.shared.NotFound;
import org.toguna.shared.page.CurrentPage;

/** What an address names. */
final class InAddress {
    private InAddress() {}

    static int number(CurrentPage page) {
        try {
            return Integer.parseInt(page.param("number"));
        } catch (NumberFormatException nonsense) {
            throw new NotFound("commitment.number", page.param("number"));
        }
    }

    /** @param name which is also that of the message that says it does not exist */
    static UUID id(CurrentPage page, String name) {
        try {
            return UUID.fromString(page.param(name));
        } catch (IllegalArgumentException noId) {
            throw new NotFound("following." + name, page.param(name));
        }
    }
}
