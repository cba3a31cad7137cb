package org.toguna.shared.page;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.toguna.forum.usecase.ReadForums;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Caller;
import org.toguna.shared.Problem;
import org.toguna.shared.usecase.InstallationSettings;
import org.toguna.shared.usecase.Texts;

/** Leads {@code /{language}/…} to the page of that address, if the person asking may open it. Nothing else is a page. */
public class Addresses extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(Addresses.class.getName());

    /** No script, nothing from elsewhere. */
    private static final String PUBLIC_POLICY =
            "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; "
                    + "base-uri 'none'; frame-ancestors 'none'";

    /** Programs of ours, which speak to us alone; a worker is started from bytes whose hash was checked. */
    private static final String COMPUTING_POLICY =
            PUBLIC_POLICY + "; script-src 'self'; connect-src 'self'; worker-src blob:";

    /** PrimeFaces allows inline scripts by its nonce alone, in a second header of its own; it needs inline styles. */
    private static final String OFFICE_POLICY =
            "default-src 'none'; script-src 'self' 'unsafe-inline'; style-src 'self' "
                    + "'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; "
                    + "frame-ancestors 'none'";

    private static final List<String> NOT_PAGES =
            List.of("/api/", "/assets/", "/jakarta.faces.resource/", "/health", "/openapi", "/metrics");

    @Inject
    transient RouteTable routes;

    @Inject
    transient CurrentPage page;

    @Inject
    transient Caller caller;

    @Inject
    transient ReadForums forums;

    @Inject
    transient InstallationSettings settings;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        if (NOT_PAGES.stream().anyMatch(path::startsWith)) {
            chain.doFilter(request, response);
            return;
        }
        if (path.isEmpty() || path.equals("/")) {
            response.sendRedirect(
                    request.getContextPath() + "/" + preferred(request).getLanguage() + "/");
            return;
        }
        var language = Texts.LANGUAGES.stream()
                .filter(known ->
                        path.equals("/" + known.getLanguage()) || path.startsWith("/" + known.getLanguage() + "/"))
                .findFirst();
        page.enter(language.orElseGet(() -> preferred(request)), path, Map.of());
        response.setHeader("Content-Security-Policy", PUBLIC_POLICY);
        response.setHeader("Cache-Control", "no-store");
        if (language.isEmpty()) {
            refuse(request, response, HttpServletResponse.SC_NOT_FOUND, "shared.page.notFound");
            return;
        }
        if (Threshold.isTooLarge(request)) {
            refuse(request, response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, "shared.tooLarge");
            return;
        }
        var rest = path.substring(1 + language.get().getLanguage().length());
        var match = routes.find(rest.isEmpty() ? "/" : rest);
        if (match.isEmpty()) {
            refuse(request, response, HttpServletResponse.SC_NOT_FOUND, "shared.page.notFound");
            return;
        }
        page.enter(language.get(), path, match.get().parameters());
        try {
            open(match.get().route(), request, response);
        } catch (ServletException | RuntimeException failure) {
            answer(failure, request, response);
        }
    }

    private void open(Route route, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        UUID forum = page.parameters().containsKey("forum")
                ? forums.get(page.param("forum")).forum().id()
                : null;
        var allowed = route.allowed().toArray(Role[]::new);
        if (!caller.may(forum, allowed)) {
            if (caller.person().isPresent()) {
                refuse(request, response, HttpServletResponse.SC_FORBIDDEN, "identity.forbidden");
            } else if (request.getMethod().equals("GET")) {
                response.sendRedirect(page.link("/sign-in") + "?next="
                        + URLEncoder.encode(request.getRequestURI(), StandardCharsets.UTF_8));
            } else {
                refuse(request, response, HttpServletResponse.SC_UNAUTHORIZED, "identity.notSignedIn");
            }
            return;
        }
        var inOffice = route.pattern().startsWith("/office");
        if (inOffice) {
            response.setHeader("Content-Security-Policy", OFFICE_POLICY);
        }
        if (route.computes()) {
            response.setHeader("Content-Security-Policy", COMPUTING_POLICY);
        }
        if (Embedded.isAt(request)) {
            response.setHeader("Content-Security-Policy", Embedded.policy(settings.embedAncestors()));
        }
        request.getRequestDispatcher(route.view()).forward(inOffice ? request : withoutSession(request), response);
    }

    private void answer(Exception failure, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var refusal = Refusals.in(failure);
        if (refusal.isEmpty()) {
            LOG.log(Level.SEVERE, "page " + request.getRequestURI(), failure);
        }
        if (response.isCommitted()) {
            return;
        }
        if (refusal.isPresent()) {
            page.say(refusal.get().problems().get(0));
            refuse(request, response, Refusals.status(refusal.get().kind()), null);
        } else {
            refuse(request, response, HttpServletResponse.SC_INTERNAL_SERVER_ERROR, "shared.failed");
        }
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, int status, String code)
            throws ServletException, IOException {
        if (code != null) {
            page.say(new Problem("", code));
        }
        response.resetBuffer();
        response.setStatus(status);
        request.getRequestDispatcher("/shared/refused.xhtml").forward(asGet(request), response);
    }

    /** Faces asks for a session even for a view without state; public pages have none, and set no cookie. */
    private static HttpServletRequest withoutSession(HttpServletRequest request) {
        return new HttpServletRequestWrapper(request) {
            @Override
            public HttpSession getSession(boolean create) {
                return null;
            }

            @Override
            public HttpSession getSession() {
                return null;
            }
        };
    }

    /** The page of a refusal is drawn anew, whatever form was posted. */
    private static HttpServletRequest asGet(HttpServletRequest request) {
        return new HttpServletRequestWrapper(withoutSession(request)) {
            @Override
            public String getMethod() {
                return "GET";
            }

            @Override
            public String getParameter(String name) {
                return null;
            }

            @Override
            public Map<String, String[]> getParameterMap() {
                return Map.of();
            }

            @Override
            public Enumeration<String> getParameterNames() {
                return Collections.emptyEnumeration();
            }

            @Override
            public String[] getParameterValues(String name) {
                return null;
            }

            @Override
            public String getContentType() {
                return null;
            }
        };
    }

    private static Locale preferred(HttpServletRequest request) {
        var ranges = request.getHeader("Accept-Language");
        try {
            var found = ranges == null ? null : Locale.lookup(Locale.LanguageRange.parse(ranges), Texts.LANGUAGES);
            return found == null ? Locale.FRENCH : found;
        } catch (IllegalArgumentException malformed) {
            return Locale.FRENCH;
        }
    }
}
