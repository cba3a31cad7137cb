package org.toguna.pages.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;

/** What holds for pages that other sites may show within theirs. */
final class Embedded {
    private static final Pattern LANGUAGE = Pattern.compile("^/[a-z]{2}(?=/)");

    private Embedded() {}

    static boolean isAt(HttpServletRequest request, RouteTable routes) {
        return routes.find(LANGUAGE.matcher(AskedPath.of(request)).replaceFirst(""))
                .filter(match -> match.route().kind() == Route.Kind.EMBEDDED)
                .isPresent();
    }

    /** @param ancestors the sites that may, as frame-ancestors writes them */
    static String policy(String ancestors) {
        return "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors "
                + ancestors;
    }
}
