package org.toguna.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.stream.Stream;

/** Somebody without a mouse: goes through a page with Tab. */
record Keyboard(Page page) {
    private static final int MOST_TABS = 60;

    /** Goes to an element and presses keys there. */
    void presses(String selector, String... keys) {
        for (int i = 0; i < MOST_TABS && !isAt(selector); i++) {
            page.keyboard().press("Tab");
        }
        assertThat(isAt(selector)).as(selector).isTrue();
        Stream.of(keys).forEach(page.keyboard()::press);
    }

    void types(String selector, String text) {
        presses(selector, "End");
        page.keyboard().type(text);
    }

    private boolean isAt(String selector) {
        return (boolean) page.locator(selector).evaluate("element => element === document.activeElement");
    }
}
