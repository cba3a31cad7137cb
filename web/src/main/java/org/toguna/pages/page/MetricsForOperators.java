package org.toguna.pages.page;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.toguna.installation.usecase.InstallationSettings;

/** The server's figures are for whoever knows the token of the settings; for anybody else, and without a token, there are none. */
public class MetricsForOperators extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Inject
    transient InstallationSettings settings;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var expected = settings.metricsToken().map(token -> "Bearer " + token);
        var given = Optional.ofNullable(request.getHeader("Authorization"));
        if (expected.isPresent() && given.isPresent() && isSame(expected.get(), given.get())) {
            response.setHeader("Cache-Control", "private, no-store");
            chain.doFilter(request, response);
        } else {
            Problems.write(response, HttpServletResponse.SC_NOT_FOUND, "shared.http.404", request);
        }
    }

    /** In a time that does not tell how much of it is right. */
    private static boolean isSame(String expected, String given) {
        return MessageDigest.isEqual(expected.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }
}
