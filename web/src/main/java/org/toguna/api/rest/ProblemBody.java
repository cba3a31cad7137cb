package org.toguna.api.rest;

import java.util.List;

/**
 * application/problem+json (RFC 9457).
 *
 * @param code the same as the end of type, for programs
 * @param requestId names the request in our log
 * @param problems one for each thing that is wrong
 */
public record ProblemBody(String type, String title, int status, String code, String requestId, List<Detail> problems) {
    /** @param field empty when it is about the whole */
    public record Detail(String field, String code, String message) {}
}
