package org.toguna.api.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.toguna.log.domain.Errand;
import org.toguna.pages.page.ProblemPage;
import org.toguna.pages.page.Refusals;
import org.toguna.texts.usecase.Texts;
import org.toguna.values.Problem;
import org.toguna.values.Refusal;

/** Puts a refusal into the words of the caller's Accept-Language: a problem for programs, a page for people. */
final class ProblemAnswer {
    private ProblemAnswer() {}

    static Response of(Refusal refusal, HttpHeaders headers) {
        var answer = of(Refusals.status(refusal.kind()), refusal.problems(), headers);
        var seconds = Refusals.retryAfter(refusal.kind());
        return seconds.isEmpty()
                ? answer
                : Response.fromResponse(answer)
                        .header(HttpHeaders.RETRY_AFTER, seconds.getAsInt())
                        .build();
    }

    static Response of(int status, String code, HttpHeaders headers) {
        return of(status, List.of(new Problem("", code)), headers);
    }

    private static Response of(int status, List<Problem> problems, HttpHeaders headers) {
        var texts = Texts.in(Texts.preferred(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)));
        var details = problems.stream()
                .map(problem -> new ProblemBody.Detail(
                        problem.field(),
                        problem.code(),
                        texts.get(problem.code(), problem.arguments().toArray())))
                .toList();
        var first = details.get(0);
        if (ProblemPage.isWanted(headers.getHeaderString(HttpHeaders.ACCEPT))) {
            return Response.status(status)
                    .type("text/html; charset=UTF-8")
                    .entity(ProblemPage.html(texts, first.message()))
                    .build();
        }
        return Response.status(status)
                .type("application/problem+json")
                .entity(new ProblemBody(
                        "urn:toguna:" + first.code(), first.message(), status, first.code(), Errand.current(), details))
                .build();
    }
}
