package org.toguna.pages.page;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The address of a page and who may open it.
 *
 * @param pattern what follows the language, with {@code {names}} for what varies
 * @param view the Facelets file
 * @param act those whom it names may open the page, in the forum that the address names if it names one
 * @param computes whether it runs programs of ours in the browser, as no other public page does
 */
public record Route(String pattern, String view, Class<?> act, boolean computes) {
    public Route(String pattern, String view, Class<?> act) {
        this(pattern, view, act, false);
    }

    /** The same page, allowed to compute in the browser. */
    public Route computing() {
        return new Route(pattern, view, act, true);
    }

    /** What varies in the path, if the path is of this pattern. */
    Optional<Map<String, String>> match(String path) {
        var expected = pattern.split("/", -1);
        var found = path.split("/", -1);
        if (expected.length != found.length) {
            return Optional.empty();
        }
        var parameters = new LinkedHashMap<String, String>();
        for (int i = 0; i < expected.length; i++) {
            if (expected[i].startsWith("{")) {
                parameters.put(expected[i].substring(1, expected[i].length() - 1), found[i]);
            } else if (!expected[i].equals(found[i])) {
                return Optional.empty();
            }
        }
        return Optional.of(parameters);
    }

    boolean isVariable() {
        return pattern.contains("{");
    }
}
