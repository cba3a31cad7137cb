package org.toguna.pages.page;

import jakarta.json.spi.JsonProvider;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.toguna.log.domain.Errand;
import org.toguna.texts.usecase.Texts;
import org.toguna.values.Refusal;

/** A refusal before any page or resource is reached, as application/problem+json (RFC 9457), or as a page for people. */
final class Problems {
    private static final JsonProvider JSON = JsonProvider.provider();

    private Problems() {}

    static void write(HttpServletResponse response, Refusal refusal, HttpServletRequest request) throws IOException {
        Refusals.retryAfter(refusal.kind()).ifPresent(seconds -> response.setIntHeader("Retry-After", seconds));
        write(response, Refusals.status(refusal.kind()), refusal.code(), request);
    }

    static void write(HttpServletResponse response, int status, String code, HttpServletRequest request)
            throws IOException {
        response.setStatus(status);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        var texts = Texts.in(Texts.preferred(request.getHeader("Accept-Language")));
        if (ProblemPage.isWanted(request.getHeader("Accept"))) {
            response.setContentType("text/html");
            response.getWriter().write(ProblemPage.html(texts, texts.get(code)));
            return;
        }
        response.setContentType("application/problem+json");
        response.getWriter()
                .write(JSON.createObjectBuilder()
                        .add("type", "urn:toguna:" + code)
                        .add("title", texts.get(code))
                        .add("status", status)
                        .add("code", code)
                        .add("requestId", Errand.current())
                        .build()
                        .toString());
    }
}
