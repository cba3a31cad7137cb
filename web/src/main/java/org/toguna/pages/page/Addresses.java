package org.toguna.pages.page;

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
import java.util.regex.Pattern;
import org.toguna.addresses.usecase.Address;
import org.toguna.forum.usecase.ReadForums;
import org.toguna.identity.usecase.Caller;
import org.toguna.identity.usecase.IdentityAddress;
import org.toguna.installation.usecase.InstallationSettings;
import org.toguna.texts.usecase.Texts;
import org.toguna.values.Problem;
import org.toguna.values.Refusal;

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

    private static final Pattern NOT_PAGES =
            Pattern.compile("/(api|assets|jakarta\\.faces\\.resource|health|openapi|metrics)(/.*)?", Pattern.DOTALL);

    private static final List<String> METHODS = List.of("GET", "HEAD", "POST");

    private static final String OF_SCRIPT = "Faces-Request";

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
        var path = AskedPath.of(request);
        if (NOT_PAGES.matcher(path).matches()) {
            if (AskedPath.isAmbiguous(request) || !ReadableHeaders.hasReadableContent(request)) {
                Problems.write(response, HttpServletResponse.SC_BAD_REQUEST, "shared.http.400", request);
            } else {
                chain.doFilter(request, response);
            }
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
        if (AskedPath.isAmbiguous(request)) {
            refuse(request, response, HttpServletResponse.SC_BAD_REQUEST, "shared.http.400");
            return;
        }
        if (language.isEmpty()) {
            refuse(request, response, HttpServletResponse.SC_NOT_FOUND, "shared.page.notFound");
            return;
        }
        var refused = Threshold.refusal(request);
        if (refused.isPresent()) {
            refuse(request, response, refused.get());
            return;
        }
        if (!METHODS.contains(request.getMethod())) {
            response.setHeader("Allow", String.join(", ", METHODS));
            refuse(request, response, HttpServletResponse.SC_METHOD_NOT_ALLOWED, "shared.http.405");
            return;
        }
        var rest = path.substring(1 + language.get().getLanguage().length());
        var tidy = tidy(rest);
        if (!tidy.equals(rest) && request.getMethod().equals("GET")) {
            response.sendRedirect(page.link(AskedPath.encoded(tidy)) + query(request));
            return;
        }
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

    /** The address that was meant: without a final slash, and its forum in small letters, as forums are named. */
    private String tidy(String rest) {
        var shorter = rest.length() > 1 ? rest.replaceFirst("/$", "") : rest;
        return routes.find(shorter)
                .map(match -> match.parameters().getOrDefault("forum", ""))
                .map(forum -> shorter.replace("/" + forum, "/" + forum.toLowerCase(Locale.ROOT)))
                .orElse(rest);
    }

    private static String query(HttpServletRequest request) {
        return request.getQueryString() == null ? "" : "?" + request.getQueryString();
    }

    private void open(Route route, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        UUID forum = page.parameters().containsKey("forum")
                ? forums.forum(page.param("forum")).id()
                : null;
        if (!caller.may(forum, route.act())) {
            if (caller.person().isPresent()) {
                refuse(request, response, HttpServletResponse.SC_FORBIDDEN, "identity.forbidden");
            } else if (request.getMethod().equals("GET")) {
                leadTo(
                        CookieAuthentication.isHalfway(request)
                                ? IdentityAddress.SECOND_FACTOR
                                : IdentityAddress.SIGN_IN,
                        response);
            } else {
                refuse(request, response, HttpServletResponse.SC_UNAUTHORIZED, "identity.notSignedIn");
            }
            return;
        }
        var inOffice = route.address().isInOffice();
        if (inOffice) {
            response.setHeader("Content-Security-Policy", OFFICE_POLICY);
        }
        if (route.kind() == Route.Kind.COMPUTING) {
            response.setHeader("Content-Security-Policy", COMPUTING_POLICY);
        }
        if (route.kind() == Route.Kind.EMBEDDED) {
            response.setHeader("Content-Security-Policy", Embedded.policy(settings.embedAncestors()));
        }
        var text = new TextParameters(request);
        request.getRequestDispatcher(route.view()).forward(inOffice ? text : asPublic(text), response);
    }

    /** And from there back to the page that was asked for. */
    private void leadTo(IdentityAddress step, HttpServletResponse response) throws IOException {
        response.sendRedirect(page.link(step.path()) + "?next="
                + URLEncoder.encode(page.link(page.getPath()), StandardCharsets.UTF_8));
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
        if (refusal.filter(no -> no.kind() == Refusal.Kind.NOT_SIGNED_IN).isPresent()
                && request.getMethod().equals("GET")) {
            leadTo(IdentityAddress.SIGN_IN, response);
        } else if (refusal.isPresent()) {
            refuse(request, response, refusal.get());
        } else {
            refuse(request, response, HttpServletResponse.SC_INTERNAL_SERVER_ERROR, "shared.failed");
        }
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, Refusal refusal)
            throws ServletException, IOException {
        Refusals.retryAfter(refusal.kind()).ifPresent(seconds -> response.setIntHeader("Retry-After", seconds));
        if (refusal.kind() == Refusal.Kind.UNAVAILABLE) {
            page.keep(request);
        }
        refuse(
                request,
                response,
                Refusals.status(refusal.kind()),
                refusal.problems().get(0));
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, int status, String code)
            throws ServletException, IOException {
        refuse(request, response, status, new Problem("", code));
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, int status, Problem problem)
            throws ServletException, IOException {
        response.resetBuffer();
        if (isOfScriptInOffice(request)) {
            openAnew(response);
            return;
        }
        page.say(problem);
        response.setStatus(status);
        request.getRequestDispatcher("/pages/refused.xhtml").forward(asGet(request), response);
    }

    private boolean isOfScriptInOffice(HttpServletRequest request) {
        return "partial/ajax".equals(request.getHeader(OF_SCRIPT)) && Address.isInOffice(page.getPath());
    }

    /** A script shows nothing but what it asked for; the page itself says what is wrong, or is as new. */
    private void openAnew(HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_OK);
        response.setContentType("text/xml;charset=UTF-8");
        response.getWriter()
                .write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                        + AskedPath.encoded(page.link(page.getPath())) + "\"/></partial-response>");
    }

    /**
     * Faces asks for a session even for a view without state; public pages have none, and set no cookie. Nor have they scripts that
     * ask for parts of them.
     */
    private static HttpServletRequest asPublic(HttpServletRequest request) {
        return new HttpServletRequestWrapper(request) {
            @Override
            public String getHeader(String name) {
                return name.equalsIgnoreCase(OF_SCRIPT) ? null : super.getHeader(name);
            }

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
        return new HttpServletRequestWrapper(asPublic(request)) {
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
        return Texts.preferred(request.getHeader("Accept-Language"));
    }
}
