package org.toguna.identity.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import org.toguna.identity.domain.SignIn;
import org.toguna.shared.usecase.InstallationSettings;

/** The one cookie, given on signing in only: an opaque token that no script reads. Programs may send it as a Bearer token. */
@ApplicationScoped
public class SessionCookie {
    private static final String BEARER = "Bearer ";

    @Inject
    InstallationSettings settings;

    /** The __Host- prefix binds it to this host; browsers accept that over TLS only. */
    private String name() {
        return settings.servedOverTls() ? "__Host-toguna" : "toguna";
    }

    public Optional<String> read(HttpServletRequest request) {
        var authorization = request.getHeader("Authorization");
        if (authorization != null && authorization.startsWith(BEARER)) {
            return Optional.of(authorization.substring(BEARER.length()));
        }
        return request.getCookies() == null
                ? Optional.empty()
                : Arrays.stream(request.getCookies())
                        .filter(cookie -> cookie.getName().equals(name()))
                        .map(Cookie::getValue)
                        .findFirst();
    }

    public void give(HttpServletResponse response, String token) {
        write(response, token, (int) SignIn.LASTS.toSeconds());
    }

    public void take(HttpServletResponse response) {
        write(response, "", 0);
    }

    private void write(HttpServletResponse response, String value, int seconds) {
        response.addHeader(
                "Set-Cookie",
                name() + "=" + value + "; Path=/; HttpOnly; SameSite=Lax; Max-Age=" + seconds
                        + (settings.servedOverTls() ? "; Secure" : ""));
    }
}
