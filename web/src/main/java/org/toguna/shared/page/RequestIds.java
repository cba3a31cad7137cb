package org.toguna.shared.page;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.toguna.shared.Errand;

/** Gives every request an id, before anything else: the answer has it, and every line that we log meanwhile. */
public class RequestIds extends HttpFilter {
    public static final String HEADER = "X-Request-Id";

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var id = Errand.newId();
        Errand.begin(id);
        response.setHeader(HEADER, id);
        try {
            chain.doFilter(request, response);
        } finally {
            Errand.end();
        }
    }
}
