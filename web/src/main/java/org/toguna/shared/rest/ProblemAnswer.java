package org.toguna.shared.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import org.toguna.shared.Problem;
import org.toguna.shared.Refusal;
import org.toguna.shared.page.Refusals;
import org.toguna.shared.usecase.Texts;

/** Puts a refusal into the words of the caller's Accept-Language. */
final class ProblemAnswer {
    private ProblemAnswer() {}

    static Response of(Refusal refusal, HttpHeaders headers) {
        return of(Refusals.status(refusal.kind()), refusal.problems(), headers);
    }

    static Response of(int status, String code, HttpHeaders headers) {
        return of(status, List.of(new Problem("", code)), headers);
    }

    private static Response of(int status, List<Problem> problems, HttpHeaders headers) {
        var texts = Texts.in(Locale.forLanguageTag(headers.getAcceptableLanguages().stream()
                .map(Locale::getLanguage)
                .filter(language -> language.matches("fr|en"))
                .findFirst()
                .orElse("fr")));
        var details = problems.stream()
                .map(problem -> new ProblemBody.Detail(
                        problem.field(),
                        problem.code(),
                        texts.get(problem.code(), problem.arguments().toArray())))
                .toList();
        var first = details.get(0);
        return Response.status(status)
                .type("application/problem+json")
                .entity(new ProblemBody("urn:toguna:" + first.code(), first.message(), status, first.code(), details))
                .build();
    }
}
