package org.toguna.pages.page;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.toguna.addresses.usecase.Address;

/**
 * The address of a page and who may open it.
 *
 * @param view the Facelets file
 * @param act those whom it names may open the page, in the forum that the address names if it names one
 * @param sign how the page is found from those around it, if it is
 */
public record Route(Address address, String view, Class<?> act, Kind kind, Optional<Sign> sign) {
    /** What a page may do that others may not. */
    public enum Kind {
        PLAIN,
        /** Runs programs of ours in the browser, as no other public page does. */
        COMPUTING,
        /** Other sites may show it within theirs: it has no form, no script and nobody signed in. */
        EMBEDDED
    }

    /**
     * A tab of the forum or, in the office, a room in the menu.
     *
     * @param place they stand in this order
     * @param key of the text that names it
     * @param inArchives whether an archive has it too
     * @param onDesks whether it is neither, and shown only on the desks of those who work there
     */
    public record Sign(int place, String key, boolean inArchives, boolean onDesks) {}

    public Route(Address address, String view, Class<?> act) {
        this(address, view, act, Kind.PLAIN, Optional.empty());
    }

    /** The same page, allowed to compute in the browser. */
    public Route computing() {
        return new Route(address, view, act, Kind.COMPUTING, sign);
    }

    /** The same page, for other sites to show within theirs. */
    public Route embedded() {
        return new Route(address, view, act, Kind.EMBEDDED, sign);
    }

    /** The same page as a tab of the forum, or as a room of the office. */
    public Route signed(int place, String key) {
        return new Route(address, view, act, kind, Optional.of(new Sign(place, key, false, false)));
    }

    /** The same page, outside of the office, as a room on the desks of those for whom its act is. */
    public Route onDesks(int place, String key) {
        return new Route(address, view, act, kind, Optional.of(new Sign(place, key, false, true)));
    }

    /** The same tab, of archives too. */
    public Route inArchivesToo() {
        return new Route(
                address, view, act, kind, sign.map(shown -> new Sign(shown.place(), shown.key(), true, false)));
    }

    /** What varies in the path, if the path is of this pattern. */
    Optional<Map<String, String>> match(String path) {
        var expected = address.pattern().split("/", -1);
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
        return address.pattern().contains("{");
    }
}
