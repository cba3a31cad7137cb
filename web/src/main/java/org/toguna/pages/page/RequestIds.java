package org.toguna.pages.page;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.toguna.installation.usecase.InstallationSettings;
import org.toguna.log.domain.Errand;

/**
 * Gives every request an id, before anything else: the answer has it, and every line that we log meanwhile. It is the one that a
 * configured proxy sent, so that its log and ours agree; nobody else chooses it.
 */
public class RequestIds extends HttpFilter {
    public static final String HEADER = "X-Request-Id";

    private static final long serialVersionUID = 1L;

    @Inject
    transient InstallationSettings settings;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var id = ofProxy(request).orElseGet(Errand::newId);
        Errand.begin(id);
        response.setHeader(HEADER, id);
        try {
            chain.doFilter(request, response);
        } finally {
            Errand.end();
        }
    }

    private Optional<String> ofProxy(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HEADER))
                .filter(id -> Errand.isId(id) && settings.proxies().trust(request.getRemoteAddr()));
    }
}
