package org.toguna.shared.page;

import jakarta.json.Json;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.toguna.shared.usecase.Texts;

/** A refusal before any page or resource is reached, as application/problem+json (RFC 9457). */
final class Problems {
    private Problems() {}

    static void write(HttpServletResponse response, int status, String code, HttpServletRequest request)
            throws IOException {
        response.setStatus(status);
        response.setContentType("application/problem+json");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter()
                .write(Json.createObjectBuilder()
                        .add("type", "urn:toguna:" + code)
                        .add("title", Texts.in(request.getLocale()).get(code))
                        .add("status", status)
                        .add("code", code)
                        .build()
                        .toString());
    }
}
