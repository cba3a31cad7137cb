package org.toguna.pages.page;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.util.Collections;
import java.util.stream.Stream;

/** Refuses calls of the API whose Content-Type or Accept is none: JAX-RS would answer them with a page, before any mapper of ours. */
public class ReadableHeaders extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!hasReadableContent(request)) {
            Problems.write(response, HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE, "shared.http.415", request);
        } else if (!isReadableWish(String.join(",", Collections.list(request.getHeaders("Accept"))))) {
            Problems.write(response, HttpServletResponse.SC_BAD_REQUEST, "shared.http.400", request);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Whether its type is one; a form of several parts says where they part. */
    static boolean hasReadableContent(HttpServletRequest request) {
        try {
            var type = request.getContentType() == null ? null : MediaType.valueOf(request.getContentType());
            return type == null
                    || !type.isCompatible(MediaType.MULTIPART_FORM_DATA_TYPE)
                    || type.isWildcardType()
                    || !type.getParameters().getOrDefault("boundary", "").isEmpty();
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }

    /**
     * All that it says as JAX-RS reads it: in one line, where only the end may be empty. What holds quotation marks is left to it: a
     * comma may stand between them.
     */
    private static boolean isReadableWish(String accept) {
        try {
            return accept.isBlank()
                    || accept.indexOf('"') >= 0
                    || Stream.of(accept.split(","))
                            .allMatch(range -> isQuality(
                                    MediaType.valueOf(range).getParameters().getOrDefault("q", "1")));
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }

    private static boolean isQuality(String q) {
        return q.matches("0(\\.[0-9]{0,3})?|1(\\.0{0,3})?");
    }
}
