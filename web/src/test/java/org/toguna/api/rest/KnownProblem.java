package org.toguna.api.rest;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.toguna.identity.domain.Role;
import org.toguna.pages.page.Refusals;
import org.toguna.pages.page.SessionCookie;
import org.toguna.texts.usecase.Texts;
import org.toguna.values.Refusal.Kind;

/** Which refusals an operation can answer, by what it does and what it reads; and how each looks. */
enum KnownProblem {
    UNREADABLE(Kind.UNREADABLE, "shared.notDate", "Something sent is not what it should be: its type, its spelling."),
    NOT_SIGNED_IN(Kind.NOT_SIGNED_IN, "identity.notSignedIn", "Nobody is signed in, or not all the way."),
    FORBIDDEN(
            Kind.FORBIDDEN,
            "identity.forbidden",
            "It is not for this person in this forum; or another site's page sent it."),
    NOT_FOUND(Kind.NOT_FOUND, "shared.http.404", "There is nothing at this address."),
    CONFLICT(
            Kind.CONFLICT,
            "shared.changedMeanwhile",
            "As things stand it cannot be done: too early, too late, twice, or in an archive."),
    TOO_LARGE(Kind.TOO_LARGE, "shared.tooLarge", "The body is too large."),
    UNSUPPORTED_TYPE(415, "shared.http.415", "The body is of another media type."),
    INVALID(
            Kind.INVALID,
            "shared.missing",
            "What was sent could be read and is not accepted; all faults are told, each with its field."),
    TOO_MANY(Kind.TOO_MANY, "identity.tooManyFromHere", "Too often; Retry-After says when to come back."),
    OTHER(0, "shared.away", "Any other problem, such as 503 while the database is away.");

    static final String MEDIA_TYPE = "application/problem+json";
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private static final Map<KnownProblem, String> FIELDS = Map.of(UNREADABLE, "starts", INVALID, "terms.title");

    private final int status;
    private final String code;
    private final String text;

    KnownProblem(Kind kind, String code, String text) {
        this(Refusals.status(kind), code, text);
    }

    KnownProblem(int status, String code, String text) {
        this.status = status;
        this.code = code;
        this.text = text;
    }

    /** Of an operation, in the order of their statuses. */
    static Set<KnownProblem> of(Operation operation) {
        var roles = operation.roles();
        var found = new TreeSet<>(Set.of(OTHER));
        if (operation.hasBody() || operation.hasQuery()) {
            found.add(UNREADABLE);
        }
        if (operation.hasBody()) {
            found.addAll(Set.of(TOO_LARGE, UNSUPPORTED_TYPE));
        }
        if (!operation.variables().isEmpty()) {
            found.add(NOT_FOUND);
        }
        if (!roles.contains(Role.ANYONE) || operation.uses(SessionCookie.class)) {
            found.add(NOT_SIGNED_IN);
        }
        if (operation.changes() || !roles.contains(Role.ANYONE) && !roles.contains(Role.SIGNED_IN)) {
            found.add(FORBIDDEN);
        }
        if (operation.changes()) {
            found.addAll(Set.of(CONFLICT, INVALID));
        }
        if (operation.changes() && roles.contains(Role.ANYONE)) {
            found.add(TOO_MANY);
        }
        return found;
    }

    String status() {
        return status == 0 ? "default" : String.valueOf(status);
    }

    String title() {
        var title = new StringBuilder();
        for (var word : name().split("_")) {
            title.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        return title.toString();
    }

    ObjectNode response() {
        var node = JSON.objectNode().put("description", text);
        var content = node.putObject("content").putObject(MEDIA_TYPE);
        content.putObject("schema").put("$ref", "#/components/schemas/Problem");
        content.set("example", example());
        return node;
    }

    private ObjectNode example() {
        var message = Texts.in(Locale.ENGLISH).get(code);
        var node = JSON.objectNode()
                .put("type", "urn:toguna:" + code)
                .put("title", message)
                .put("status", status == 0 ? 503 : status)
                .put("code", code)
                .put("requestId", "157f4eb1d0afed21291c");
        var detail = node.putArray("problems").addObject().put("code", code).put("message", message);
        // The container leaves out what is empty.
        Optional.ofNullable(FIELDS.get(this)).ifPresent(field -> detail.put("field", field));
        return node;
    }
}
