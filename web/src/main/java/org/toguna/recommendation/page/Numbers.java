package org.toguna.recommendation.page;

import org.toguna.pages.page.CurrentPage;
import org.toguna.values.NotFound;

/** The numbers that an address names. */
public final class Numbers {
    private Numbers() {}

    public static int inAddress(CurrentPage page) {
        return inAddress(page, "number");
    }

    public static int inAddress(CurrentPage page, String parameter) {
        try {
            return Integer.parseInt(page.param(parameter));
        } catch (NumberFormatException nonsense) {
            throw new NotFound("commitment.number", page.param(parameter));
        }
    }
}
