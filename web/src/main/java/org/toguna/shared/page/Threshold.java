package org.toguna.shared.page;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.toguna.shared.usecase.InstallationSettings;
import org.toguna.shared.usecase.Texts;

/**
 * What every request passes first: security headers, the size limit, and the refusal of writes that another site's page sends
 * (by Sec-Fetch-Site, else by Origin; a client that sends neither is no browser, and carries no cookie by itself).
 */
public class Threshold extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final long LARGEST_BODY = 11L * 1024 * 1024;
    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");

    @Inject
    transient InstallationSettings settings;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        request.setCharacterEncoding("UTF-8");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        if (!Embedded.isAt(request)) {
            response.setHeader("X-Frame-Options", "DENY");
        }
        if (settings.servedOverTls()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
        if (isTooLarge(request) && !isForPage(request)) {
            Problems.write(response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, "shared.tooLarge", request);
        } else if (!READS.contains(request.getMethod()) && isForeign(request)) {
            Problems.write(response, HttpServletResponse.SC_FORBIDDEN, "shared.foreignOrigin", request);
        } else {
            chain.doFilter(request, response);
        }
    }

    static boolean isTooLarge(HttpServletRequest request) {
        return request.getContentLengthLong() > LARGEST_BODY;
    }

    /** Whoever sent a form is answered with a page, by {@link Addresses}. */
    private static boolean isForPage(HttpServletRequest request) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        return Texts.LANGUAGES.stream().anyMatch(language -> path.startsWith("/" + language.getLanguage() + "/"));
    }

    private boolean isForeign(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return !site.equals("same-origin") && !site.equals("none");
        }
        var origin = request.getHeader("Origin");
        return origin != null
                && !origin.equalsIgnoreCase(originOf(settings.publicAddress()))
                && !origin.toLowerCase(Locale.ROOT)
                        .endsWith("://"
                                + String.valueOf(request.getHeader("Host")).toLowerCase(Locale.ROOT));
    }

    private static String originOf(String address) {
        var uri = URI.create(address);
        return uri.getScheme() + "://" + uri.getRawAuthority();
    }
}
