package org.toguna.pages.page;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.toguna.addresses.usecase.Address;
import org.toguna.database.usecase.Database;
import org.toguna.installation.usecase.InstallationSettings;
import org.toguna.texts.usecase.Texts;
import org.toguna.values.Refusal;

/**
 * What every request passes first: security headers, the refusal of writes that another site's page sends (by Sec-Fetch-Site, else
 * by Origin; a client that sends neither is no browser, and carries no cookie by itself), and the bounds of what comes in and of
 * how long we wait for it. From here on a body is whole.
 */
public class Threshold extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final String REFUSAL = Refusal.class.getName();
    private static final long LOOK_MILLIS = 250;
    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS");

    @Inject
    transient InstallationSettings settings;

    @Inject
    transient RouteTable routes;

    @Inject
    transient Database database;

    @Resource
    transient ManagedScheduledExecutorService timer;

    private final transient Patience patience = new Patience();
    private final transient Intake intake = new Intake(patience);
    private transient Future<?> looking;

    @Override
    public void init() {
        looking = timer.scheduleWithFixedDelay(patience::look, LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
    }

    @Override
    public void destroy() {
        looking.cancel(true);
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        request.setCharacterEncoding("UTF-8");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        if (!Embedded.isAt(request, routes)) {
            response.setHeader("X-Frame-Options", "DENY");
        }
        if (settings.servedOverTls()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
        var answer = new Delivery(response, patience, request.getRequestURI());
        if (!READS.contains(request.getMethod()) && isForeign(request)) {
            Problems.write(answer, new Refusal(Refusal.Kind.FORBIDDEN, "shared.foreignOrigin"), request);
            return;
        }
        try (var taken = admitted(request, answer)) {
            serve(taken.request(), answer, chain);
        }
    }

    private Intake.Taken admitted(HttpServletRequest request, HttpServletResponse answer) throws IOException {
        try {
            var taken = intake.take(request);
            if (database.isAway() && asksTheDatabase(request)) {
                refuse(request, new Refusal(Refusal.Kind.UNAVAILABLE, "shared.away"));
            }
            return taken;
        } catch (Refusal refusal) {
            // Who still sends what nobody reads is not heard any longer.
            answer.setHeader("Connection", "close");
            refuse(request, refusal);
            return intake.unread(request);
        }
    }

    /** Whoever wants a page is answered with one, by {@link Addresses}. */
    private static void serve(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var refusal = refusal(request);
        if (refusal.isPresent() && !isForPage(request)) {
            Problems.write(response, refusal.get(), request);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Says before a page or a resource is reached what its answer will be. */
    public static void refuse(HttpServletRequest request, Refusal refusal) {
        request.setAttribute(REFUSAL, refusal);
    }

    /** What has been refused already, if anything. */
    static Optional<Refusal> refusal(HttpServletRequest request) {
        return Optional.ofNullable((Refusal) request.getAttribute(REFUSAL));
    }

    private static boolean asksTheDatabase(HttpServletRequest request) {
        return isForPage(request) || Address.isInApi(AskedPath.of(request));
    }

    private static boolean isForPage(HttpServletRequest request) {
        var path = AskedPath.of(request);
        return Texts.LANGUAGES.stream().anyMatch(language -> path.startsWith("/" + language.getLanguage() + "/"));
    }

    private boolean isForeign(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return !site.equals("same-origin") && !site.equals("none");
        }
        var origin = request.getHeader("Origin");
        return origin != null
                && !origin.equalsIgnoreCase(settings.publicAddress().toString())
                && !origin.toLowerCase(Locale.ROOT)
                        .endsWith("://"
                                + String.valueOf(request.getHeader("Host")).toLowerCase(Locale.ROOT));
    }
}
