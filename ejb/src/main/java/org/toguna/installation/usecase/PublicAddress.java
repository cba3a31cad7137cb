package org.toguna.installation.usecase;

import java.net.URI;
import java.util.Locale;

/**
 * How the world reaches this installation. Links, letters, feeds and redirects tell it, whatever a request says of its host; as a
 * text it has no slash at the end.
 *
 * @param scheme http or https
 * @param port as connected to, 1 to 65535
 */
public record PublicAddress(String scheme, String host, int port) {
    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    /**
     * @param text such as {@code https://forum.example.org}; a final slash is left away
     * @throws IllegalArgumentException when it is no such address, or has a path
     */
    public static PublicAddress of(String text) {
        var uri = URI.create(text.strip().replaceAll("/+$", ""));
        var scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
        if (!scheme.matches("https?")
                || uri.getHost() == null
                || uri.getUserInfo() != null
                || !uri.getRawPath().isEmpty()
                || uri.getRawQuery() != null
                || uri.getRawFragment() != null) {
            throw new IllegalArgumentException("not an address like https://forum.example.org: " + text);
        }
        var port = uri.getPort() < 0 ? usualPort(scheme) : uri.getPort();
        return new PublicAddress(scheme, uri.getHost().toLowerCase(Locale.ROOT), port);
    }

    public boolean isSecure() {
        return scheme.equals("https");
    }

    @Override
    public String toString() {
        return scheme + "://" + host + (port == usualPort(scheme) ? "" : ":" + port);
    }

    private static int usualPort(String scheme) {
        return scheme.equals("https") ? HTTPS : HTTP;
    }
}
