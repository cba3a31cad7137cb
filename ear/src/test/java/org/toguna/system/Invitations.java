package org.toguna.system;

import static java.util.Map.entry;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What an organiser sends to convene a forum, and what somebody answers to take part in it. */
final class Invitations {
    private static final Instant SENT = Instant.now();

    /** The day on which they were written: a past that no moving of the clock makes a future. */
    static final LocalDate TODAY = LocalDate.ofInstant(SENT, ZoneOffset.UTC);

    /** By which an evaluator is appointed. */
    static final Map<String, Object> ACT_OF_EVALUATOR = Map.of(
            "kind", "DECISION",
            "reference", "n° 12/CNF",
            "date", TODAY.toString(),
            "terms", "Juger sur pièces chaque engagement.",
            "selection", "Appel à candidatures, choix par un jury.");

    private Invitations() {}

    /** What names somebody to a role of a forum; an evaluator by a published act. */
    static Map<String, Object> toServe(String email, String name, String role) {
        return role.equals("EVALUATOR")
                ? Map.of("email", email, "name", name, "role", role, "act", ACT_OF_EVALUATOR)
                : Map.of("email", email, "name", name, "role", role);
    }

    /** A first edition in which everything but the evaluation is open for ten days; that opens on the twentieth for twenty. */
    static Map<String, Object> toForum(String slug) {
        return toForum(slug, "", 10);
    }

    /** An edition after another, of which everything but the evaluation is open, as far as the clock goes, for so many days. */
    static Map<String, Object> toForum(String slug, String predecessor, int days) {
        return Map.ofEntries(
                entry("slug", slug),
                entry("name", Map.of("fr", "Forum " + slug)),
                entry("convener", Map.of("fr", "Conseil de l’invention")),
                entry("country", "XX"),
                entry("levels", List.of("NATIONAL", "INTERNATIONAL")),
                entry("city", "Nulle-Part"),
                entry("timeZone", "UTC"),
                entry("starts", TODAY.toString()),
                entry("ends", TODAY.plusDays(2).toString()),
                entry("predecessor", predecessor),
                entry(
                        "windows",
                        Map.of(
                                "registration", window(-1, days),
                                "contribution", window(-1, days),
                                "vote", window(-1, days),
                                "evaluation", window(20, 40))));
    }

    /** The same first edition announced anew, whose vote is over. */
    static Map<String, Object> toForumWhoseVoteIsOver(String slug) {
        var announced = new HashMap<>(toForum(slug));
        announced.put(
                "windows",
                Map.of(
                        "registration", window(-1, 10),
                        "contribution", window(-1, 10),
                        "vote", window(-1, 0),
                        "evaluation", window(20, 40)));
        return announced;
    }

    static Map<String, Object> answeredBy(String email, String category) {
        return Map.of(
                "email", email,
                "name", "Personne inventée",
                "country", "FR",
                "city", "Lyon",
                "category", category,
                "gender", "WOMAN");
    }

    private static Map<String, String> window(int opens, int closes) {
        return Map.of(
                "opens", SENT.plus(Duration.ofDays(opens)).toString(),
                "closes", SENT.plus(Duration.ofDays(closes)).toString());
    }
}
