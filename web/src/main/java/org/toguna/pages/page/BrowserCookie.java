package org.toguna.pages.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.regex.Pattern;
import org.toguna.identity.domain.KnownBrowser;
import org.toguna.identity.usecase.Browser;
import org.toguna.installation.usecase.ClientAddress;
import org.toguna.installation.usecase.InstallationSettings;

/**
 * The cookie by which a browser is known again: given to who asks for a code, which then serves that browser alone, and renewed on
 * signing in. Nobody is signed in by it.
 */
@ApplicationScoped
public class BrowserCookie {
    /** As {@link org.toguna.identity.domain.Token} makes them. */
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{43}");

    @Inject
    InstallationSettings settings;

    @Inject
    ClientAddress address;

    private SiteCookie cookie() {
        return new SiteCookie("toguna-browser", settings.servedOverTls());
    }

    public Browser read(HttpServletRequest request) {
        return read(request, null);
    }

    /** @param token that a program sends in the body, in place of the cookie; or null */
    public Browser read(HttpServletRequest request, String token) {
        return new Browser(
                Optional.ofNullable(token).or(() -> cookie().read(request)).filter(TOKEN.asMatchPredicate()),
                address.forLimits());
    }

    public void give(HttpServletResponse response, String token) {
        cookie().write(response, token, KnownBrowser.LASTS);
    }
}
