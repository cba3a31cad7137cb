package org.toguna.pages.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.toguna.identity.domain.SignIn;
import org.toguna.installation.usecase.InstallationSettings;

/** The cookie of a session, given on signing in only. Programs may send its token as a Bearer token. */
@ApplicationScoped
public class SessionCookie {
    private static final String BEARER = "Bearer ";

    @Inject
    InstallationSettings settings;

    private SiteCookie cookie() {
        return new SiteCookie("toguna", settings.servedOverTls());
    }

    public Optional<String> read(HttpServletRequest request) {
        var authorization = request.getHeader("Authorization");
        return authorization != null && authorization.startsWith(BEARER)
                ? Optional.of(authorization.substring(BEARER.length()))
                : cookie().read(request);
    }

    public void give(HttpServletResponse response, String token) {
        cookie().write(response, token, SignIn.LASTS);
    }

    public void take(HttpServletResponse response) {
        cookie().write(response, "", Duration.ZERO);
    }
}
