package org.toguna.pages.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;

/** The one page that other sites may show within theirs: it has no form, no script and nobody signed in. */
final class Embedded {
    private static final Pattern ADDRESS = Pattern.compile("/[a-z]{2}/forums/[^/]+/embed");

    private Embedded() {}

    static boolean isAt(HttpServletRequest request) {
        return ADDRESS.matcher(AskedPath.of(request)).matches();
    }

    /** @param ancestors the sites that may, as frame-ancestors writes them */
    static String policy(String ancestors) {
        return "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors "
                + ancestors;
    }
}
