package org.toguna.pages.page;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The path that was asked for, read once and as the container reads it to choose who answers. */
final class AskedPath {
    /** What another reader could take for another path: folders up, doubled, encoded or turned slashes, parameters, controls. */
    private static final Pattern AMBIGUOUS =
            Pattern.compile("//|/\\.\\.?(/|$)|[;\\\\\\x00-\\x1f\\x7f]|%(?i:2e|2f|3b|5c|25|[01]\\p{XDigit}|7f)");

    private AskedPath() {}

    /** Decoded and without the context's own. */
    static String of(HttpServletRequest request) {
        var rest = request.getPathInfo();
        return request.getServletPath() + (rest == null ? "" : rest);
    }

    /** The container takes a session's id, and what follows it, from the path before anybody sees it. */
    static boolean isAmbiguous(HttpServletRequest request) {
        return request.isRequestedSessionIdFromURL()
                || AMBIGUOUS.matcher(request.getRequestURI()).find()
                || !isAddress(request.getRequestURI());
    }

    /** Braces, say, stand in none as they are. */
    private static boolean isAddress(String path) {
        try {
            return new URI(path).getRawPath().equals(path);
        } catch (URISyntaxException notOne) {
            return false;
        }
    }

    /** As it stands in an address. */
    static String encoded(String path) {
        return Arrays.stream(path.split("/", -1))
                .map(segment ->
                        URLEncoder.encode(segment, StandardCharsets.UTF_8).replace("+", "%20"))
                .collect(Collectors.joining("/"));
    }
}
