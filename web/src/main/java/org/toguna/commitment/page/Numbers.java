package org.toguna.commitment.page;

import org.toguna.shared.NotFound;
import org.toguna.shared.page.CurrentPage;

/** The number that an address names. */
final class Numbers {
    private Numbers() {}

    static int inAddress(CurrentPage page) {
        try {
            return Integer.parseInt(page.param("number"));
        } catch (NumberFormatException nonsense) {
            throw new NotFound("commitment.number", page.param("number"));
        }
    }
}
