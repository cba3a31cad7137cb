package org.toguna.addresses.usecase;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a page is, or something of the API that pages and letters link to. A feature names its own as constants of one enumeration; whoever
 * may not use the feature links by what the address is called.
 */
public interface Address {
    Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

    /** With {@code {names}} for what varies; of a page what follows the language, of the API what follows the host. */
    String pattern();

    /** That of the constant. */
    String name();

    /** The feature and the constant, such as {@code voting.OFFICE_BOX}. */
    default String called() {
        return getClass().getPackageName().split("\\.")[2] + "." + name();
    }

    /**
     * @param values of what varies, in the order of the pattern
     * @throws IllegalArgumentException when one is missing, or is one too many
     */
    default String path(Object... values) {
        if (values.length != VARIABLE.matcher(pattern()).results().count()) {
            throw new IllegalArgumentException(
                    called() + " is " + pattern() + ", not for " + values.length + " values");
        }
        return begun(values);
    }

    /** The same for whoever fills in the rest: what has no value yet stays as it is in the pattern. */
    default String begun(Object... values) {
        var path = new StringBuilder();
        var variables = VARIABLE.matcher(pattern());
        for (var value : values) {
            if (!variables.find() || value == null || value.toString().isEmpty()) {
                throw new IllegalArgumentException("a value is missing or too many in " + called() + ", " + pattern());
            }
            variables.appendReplacement(path, Matcher.quoteReplacement(encoded(value.toString())));
        }
        return variables.appendTail(path).toString();
    }

    /** Of a forum, and to be found by its name. */
    default boolean isOfForum() {
        return pattern().contains("/forums/{forum}");
    }

    default boolean isInOffice() {
        return isInOffice(pattern());
    }

    default boolean isInApi() {
        return isInApi(pattern());
    }

    /** @param path of a page, after the language */
    static boolean isInOffice(String path) {
        return path.matches("/office(/.*)?");
    }

    /** @param path after the host */
    static boolean isInApi(String path) {
        return path.startsWith("/api/");
    }

    private static String encoded(String segment) {
        return URLEncoder.encode(segment, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
