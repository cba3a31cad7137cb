package org.toguna.pages.page;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/** An opaque token that no script reads, for this host alone. The __Host- prefix says so; browsers accept it over TLS only. */
record SiteCookie(String name, boolean tls) {

    Optional<String> read(HttpServletRequest request) {
        return request.getCookies() == null
                ? Optional.empty()
                : Arrays.stream(request.getCookies())
                        .filter(cookie -> cookie.getName().equals(fullName()))
                        .map(Cookie::getValue)
                        .findFirst();
    }

    void write(HttpServletResponse response, String value, Duration lasts) {
        response.addHeader(
                "Set-Cookie",
                fullName() + "=" + value + "; Path=/; HttpOnly; SameSite=Lax; Max-Age=" + lasts.toSeconds()
                        + (tls ? "; Secure" : ""));
    }

    private String fullName() {
        return tls ? "__Host-" + name : name;
    }
}
