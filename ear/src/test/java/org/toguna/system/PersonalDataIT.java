package org.toguna.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Somebody leaves everywhere what they can, and is erased: nothing that tells of them is in any table, file or queue, and none of it
 * ever was in the log. What was published stays, without them.
 */
class PersonalDataIT {
    private static final String EMAIL = "zoumana.marqueur@example.net";
    private static final String NAME = "Zoumana Marquenom";
    private static final String CITY = "Marqueville";
    private static final String ORGANISATION = "Marquassociation";
    private static final String WAITING = "Marquepropos qui attend";
    private static final String REFUSED = "Marquepropos qui fut refusé";
    private static final String PUBLISHED = "Marqueparole publiée";
    private static final String SEEN = "Marquevue que personne ne publia";
    private static final String PLACE = "Marquelieu";
    private static final String SEEN_AND_PUBLISHED = "Marqueregard publié";
    private static final String REASON = "Marquemotif du refus";
    private static final String STRANGER = "inconnue.marquee@example.net";

    private static final List<String> THEIRS =
            List.of(EMAIL, "zoumana", NAME, CITY, ORGANISATION, WAITING, REFUSED, SEEN, PLACE, REASON, STRANGER);

    @TempDir
    private Path folder;

    private Toguna toguna;
    private ApiClient nobody;
    private ApiClient organiser;
    private ApiClient administrator;
    private final List<String> tokens = new ArrayList<>();

    @Test
    void nothing_of_somebody_erased_is_left_on_h2() throws Exception {
        var database = Database.h2(folder);
        try (var running = Toguna.on(database).start()) {
            live(running);
        }
        try (var connection = database.connect()) {
            assertThat(Kept.in(connection, THEIRS)).isEmpty();
            assertThat(Kept.in(connection, List.of(PUBLISHED, SEEN_AND_PUBLISHED)))
                    .containsExactly("contribution.body: " + PUBLISHED, "testimony.words: " + SEEN_AND_PUBLISHED);
            assertThat(Kept.rows(connection, "stored_file")).isZero();
        }
        assertThat(Kept.in(folder, THEIRS)).isEmpty();
    }

    @Test
    void nothing_of_somebody_erased_is_left_on_postgresql() throws Exception {
        var database = Database.postgresql();
        try (var running = Toguna.on(database).start()) {
            live(running);
            try (var connection = database.connect()) {
                assertThat(Kept.in(connection, THEIRS)).isEmpty();
                assertThat(Kept.in(connection, List.of(PUBLISHED, SEEN_AND_PUBLISHED)))
                        .containsExactly("contribution.body: " + PUBLISHED, "testimony.words: " + SEEN_AND_PUBLISHED);
                assertThat(Kept.rows(connection, "stored_file")).isZero();
            }
        }
    }

    private void live(Toguna running) throws IOException {
        toguna = running;
        nobody = ApiClient.ofNobody(toguna);
        organiser = Demonstration.organiser(toguna);
        administrator = Demonstration.administrator(toguna);
        var forum = convene("donnees-2031");
        var somebody = registers(forum);
        isRefusedElsewhere();
        strangerNeverConfirms();
        var published = speaks(forum, somebody);
        testifies(forum, somebody);
        follows(forum);
        isToKeepCodesAndAKey(forum, published);
        failsToSignIn();
        collides(forum);
        administrator.post("/api/demonstration/clock", Map.of("days", 21)).expect(200);
        rates(forum, somebody);

        somebody.post("/api/my-data/erasure", Map.of("sure", true)).expect(204);

        var log = toguna.printed();
        assertThat(Kept.mentioned(log, THEIRS)).as("in the log").isEmpty();
        assertThat(Kept.mentioned(log, tokens)).as("in the log").isEmpty();
        assertThat(log).containsPattern("INFO \\[\\w+] Toguna demonstration");
    }

    private String convene(String slug) {
        organiser.post("/api/forums", Invitations.toForum(slug)).expect(201);
        return "/api/forums/" + slug;
    }

    private static Map<String, Object> answers() {
        var answers = new HashMap<>(Invitations.answeredBy(EMAIL, "DELEGATE"));
        answers.putAll(Map.of("name", NAME, "city", CITY, "organisation", ORGANISATION, "nameShown", true));
        return answers;
    }

    private ApiClient registers(String forum) {
        var request = nobody.post(forum + "/registrations", answers())
                .expect(202)
                .path("request")
                .asText();
        var code = new Mailbox(toguna, EMAIL).code();
        var session = nobody.post(
                        forum + "/registrations/confirmation", Map.of("email", EMAIL, "code", code, "request", request))
                .expect(200);
        tokens.add(session.path("token").asText());
        decide(forum, "/accreditation", Map.of());
        return nobody.withSessionOf(session);
    }

    private void isRefusedElsewhere() {
        var forum = convene("refus-2031");
        var before = new Mailbox(toguna, EMAIL).code();
        var request = nobody.post(forum + "/registrations", answers())
                .expect(202)
                .path("request")
                .asText();
        var code = new Mailbox(toguna, EMAIL).codeAfter(before);
        nobody.post(forum + "/registrations/confirmation", Map.of("email", EMAIL, "code", code, "request", request))
                .expect(200);
        decide(forum, "/refusal", Map.of("reason", REASON));
    }

    private void decide(String forum, String decision, Map<String, String> said) {
        var id = organiser
                .get(forum + "/registrations?size=100")
                .expect(200)
                .path(0)
                .path("id")
                .asText();
        organiser.put(forum + "/registrations/" + id + decision, said).expect(204);
    }

    /** Their address is typed by somebody, and goes after a week. */
    private void strangerNeverConfirms() {
        var answers = new HashMap<>(Invitations.answeredBy(STRANGER, "DIASPORA"));
        nobody.post(convene("inconnus-2031") + "/registrations", answers).expect(202);
    }

    /** @return what was published */
    private String speaks(String forum, ApiClient somebody) {
        contribute(forum, somebody, WAITING);
        var refused = contribute(forum, somebody, REFUSED);
        organiser
                .put(forum + "/contributions/" + refused + "/refusal", Map.of("reason", "Hors sujet."))
                .expect(200);
        var published = contribute(forum, somebody, PUBLISHED);
        organiser
                .put(forum + "/contributions/" + published + "/publication", Map.of())
                .expect(200);
        return published;
    }

    private static String contribute(String forum, ApiClient somebody, String words) {
        return somebody.post(
                        forum + "/contributions",
                        Map.of("heading", "measure", "text", words, "language", "fr", "level", "INTERNATIONAL"))
                .expect(201)
                .path("id")
                .asText();
    }

    private void testifies(String forum, ApiClient somebody) throws IOException {
        var ministry = organiser
                .post(forum + "/institutions", Map.of("name", Map.of("fr", "Ministère"), "kind", "MINISTRY"))
                .expect(201)
                .path("id")
                .asText();
        organiser
                .post(
                        forum + "/commitments",
                        Map.of(
                                "leadInstitution",
                                ministry,
                                "act",
                                Map.of("kind", "DECREE", "reference", "n° 7", "date", Invitations.TODAY.toString()),
                                "terms",
                                Map.of(
                                        "title",
                                        Map.of("fr", "Ouvrir dix guichets"),
                                        "objective",
                                        Map.of("fr", "Une seule porte pour toutes les démarches."),
                                        "means",
                                        Map.of("fr", "Douze agents."),
                                        "deadline",
                                        Invitations.TODAY.plusYears(1).toString(),
                                        "levels",
                                        List.of("NATIONAL"))))
                .expect(201);
        var drawn = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", drawn);
        var seen = testify(forum, somebody, SEEN, PLACE);
        assertThat(somebody.send(
                                "PUT",
                                forum + "/testimonies/" + seen + "/photograph",
                                "application/octet-stream",
                                drawn.toByteArray())
                        .status())
                .isEqualTo(204);
        var published = testify(forum, somebody, SEEN_AND_PUBLISHED, "Diamou");
        organiser
                .put(forum + "/testimonies/" + published + "/publication", Map.of())
                .expect(200);
    }

    private static String testify(String forum, ApiClient somebody, String words, String place) {
        return somebody.post(
                        forum + "/testimonies",
                        Map.of(
                                "commitment",
                                1,
                                "words",
                                words,
                                "place",
                                place,
                                "seenOn",
                                Invitations.TODAY.toString(),
                                "nameShown",
                                true))
                .expect(201)
                .path("id")
                .asText();
    }

    private void follows(String forum) {
        assertThat(nobody.post(forum + "/followers", Map.of("email", EMAIL, "subject", "FORUM"))
                        .status())
                .isEqualTo(202);
        var letter = new Mailbox(toguna, EMAIL).await(Pattern.compile("/follow/confirm/"));
        var link = Pattern.compile("/follow/confirm/([\\w-]+)").matcher(letter);
        assertThat(link.find()).isTrue();
        tokens.add(link.group(1));
        assertThat(nobody.post("/api/followers/confirmations/" + link.group(1), Map.of())
                        .status())
                .isBetween(200, 204);
    }

    /** Typed by an organiser, with a capital; of two votes, for whoever keeps codes keeps no key. */
    private void isToKeepCodesAndAKey(String forum, String source) {
        var items = List.of(item(forum, "Guichet", source), item(forum, "Documents", source));
        var address = EMAIL.replace("zoumana", "Zoumana");
        prepare(forum, items, Map.of("registrar", "PERSON", "registrarAddress", address, "trustees", List.of()));
        var trustee = Map.of("name", "Une gardienne", "address", address);
        prepare(forum, items, Map.of("registrar", "SERVER", "trustees", List.of(trustee)));
    }

    private void prepare(String forum, List<String> items, Map<String, Object> officers) {
        var question = Map.of("kind", "APPROVAL", "text", Map.of("fr", "Laquelle ?"), "items", items, "most", 1);
        var plan = new HashMap<String, Object>(officers);
        plan.put("title", Map.of("fr", "Priorités"));
        plan.put("questions", List.of(question));
        plan.put("serverTrustee", true);
        organiser.post(forum + "/boxes", plan).expect(201);
    }

    private String item(String forum, String title, String source) {
        return organiser
                .post(forum + "/agenda", Map.of("title", Map.of("fr", title), "sources", List.of(source)))
                .expect(201)
                .path("id")
                .asText();
    }

    private void failsToSignIn() {
        assertThat(nobody.post("/api/sessions", Map.of("email", EMAIL, "password", "pas le bon, certes"))
                        .status())
                .isBetween(400, 499);
        assertThat(nobody.post("/api/sessions", Map.of("email", EMAIL, "code", "00000000"))
                        .status())
                .isBetween(400, 499);
    }

    /** Many type a new address at once: the database refuses all but one, and quotes the address to whoever logs that. */
    private void collides(String forum) {
        for (int round = 0; round < 5; round++) {
            var email = "zoumana.course" + round + "@example.net";
            var answers = new HashMap<>(Invitations.answeredBy(email, "DIASPORA"));
            CompletableFuture.allOf(IntStream.range(0, 6)
                            .mapToObj(i -> CompletableFuture.runAsync(
                                    () -> assertThat(nobody.post(forum + "/registrations", answers)
                                                    .status())
                                            .isIn(202, 409, 429)))
                            .toArray(CompletableFuture[]::new))
                    .join();
        }
    }

    private void rates(String forum, ApiClient somebody) {
        somebody.post(
                        forum + "/evaluations/ratings",
                        Map.of(
                                "commitment",
                                1,
                                "level",
                                "INTERNATIONAL",
                                "completion",
                                "SUBSTANTIAL",
                                "usefulness",
                                4,
                                "lesson",
                                "Ouvrir plus tôt.",
                                "signed",
                                true))
                .expect(204);
    }
}
