package org.toguna.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * An installation without the demonstration is nobody's until whoever reads its log says otherwise. Who administers it or organises a
 * forum signs in by two steps, and a hall full of people by one.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FirstAdministratorIT {
    private static final String SECOND_FACTOR = "/api/sessions/current/second-factor";
    private static final String FORUM = "/api/forums/salle-2031";
    private static final String PHRASE = "une phrase assez longue";
    private static final String ORGANISER = "esi@example.net";
    private static final String CLIENT = "X-Forwarded-For";
    private static final Pattern TOKEN = Pattern.compile("good until the next start: (\\S+)");
    private static final int SEATS = 200;

    /** As many letters as a full hall may ask for in an hour, and some. */
    private static final int HAMMERING = 1250;

    @TempDir
    private static Path folder;

    private static Toguna toguna;
    private static ApiClient nobody;
    private static ApiClient administrator;
    private static ApiClient organiser;
    private static String organisersKey;

    @BeforeAll
    static void start() {
        toguna = Toguna.on(Database.h2(folder))
                .with("TOGUNA_DEMONSTRATION", "false")
                .with("TOGUNA_PROXIES", "127.0.0.1")
                .start();
        nobody = ApiClient.ofNobody(toguna);
    }

    @AfterAll
    static void stop() {
        toguna.close();
    }

    @Test
    @Order(1)
    void is_whoever_holds_the_token_printed_at_the_start() {
        assertThat(nobody.get("/api/forums").expect(200)).isEmpty();
        assertThat(nobody.get("/fr/demonstration/mails").status()).isEqualTo(404);

        nobody.post("/api/first-administrator", administrator("not-the-token", "ama@example.net"))
                .expectRefusal(403, "identity.firstAdministrator.token");
        nobody.post("/api/first-administrator", administrator(printedToken(), "ama@example.net"))
                .expect(201);
        nobody.post("/api/first-administrator", administrator(printedToken(), "kofi@example.net"))
                .expectRefusal(409, "identity.firstAdministrator.taken");
    }

    /** Before that the session is good for nothing else. */
    @Test
    @Order(2)
    void sets_up_a_second_factor_and_shows_it_or_a_recovery_code_from_then_on() {
        var session = signIn("ama@example.net");
        assertThat(session.path("secondFactor").asText()).isEqualTo("ENROL");
        administrator = nobody.withSessionOf(session);
        administrator.get("/api/my-data").expectRefusal(401, "identity.secondFactor.missing");
        administrator.get("/api/staff").expectRefusal(401, "identity.secondFactor.missing");
        administrator
                .put(SECOND_FACTOR + "/enrolment", Map.of("code", "000000"))
                .expectRefusal(409, "identity.secondFactor.notBegun");
        var key = begin(administrator);
        var codes = administrator
                .put(SECOND_FACTOR + "/enrolment", Map.of("code", Authenticator.code(key)))
                .expect(200)
                .path("recoveryCodes");
        assertThat(codes).hasSize(10);
        assertThat(administrator.get("/api/my-data").expect(200).path("name").asText())
                .isEqualTo("Ama");

        var second = signIn("ama@example.net");
        assertThat(second.path("secondFactor").asText()).isEqualTo("SHOW");
        var again = nobody.withSessionOf(second);
        again.get("/api/staff").expectRefusal(401, "identity.secondFactor.missing");
        again.post(SECOND_FACTOR + "/enrolment", Map.of()).expectRefusal(422, "identity.secondFactor.wrong");
        again.put(SECOND_FACTOR, Map.of("code", "000000")).expectRefusal(422, "identity.secondFactor.wrong");
        again.put(SECOND_FACTOR, Map.of("code", Authenticator.nextCode(key))).expect(204);
        assertThat(again.get("/api/staff").expect(200)).hasSize(1);

        var recovery = Map.of("code", codes.get(0).asText());
        var third = nobody.withSessionOf(signIn("ama@example.net"));
        third.put(SECOND_FACTOR, recovery).expect(204);
        third.get("/api/staff").expect(200);
        new Mailbox(toguna, "ama@example.net").await(Pattern.compile("codes de secours vient de servir"));
        nobody.withSessionOf(signIn("ama@example.net"))
                .put(SECOND_FACTOR, recovery)
                .expectRefusal(422, "identity.secondFactor.wrong");
    }

    /** A letter is no second step. */
    @Test
    @Order(3)
    void organisers_need_one_too_after_a_letter_and_other_people_do_not() {
        name("/api/staff", ORGANISER, "ORGANISER");
        organiser = nobody.signedInByLetter(ORGANISER);
        organiser.put("/api/password", Map.of("password", PHRASE)).expectRefusal(401, "identity.secondFactor.missing");
        organisersKey = begin(organiser);
        organiser
                .put(SECOND_FACTOR + "/enrolment", Map.of("code", Authenticator.code(organisersKey)))
                .expect(200);
        organiser.put("/api/password", Map.of("password", PHRASE)).expect(204);
        organiser.post("/api/forums", Invitations.toForum("salle-2031")).expect(201);

        nobody.signedInByLetter(name(FORUM + "/staff", "rapporteure@example.net", "RAPPORTEUR"))
                .get("/api/my-data")
                .expect(200);
    }

    @Test
    @Order(4)
    void in_a_browser_as_well() {
        try (var browser = Browser.launch()) {
            name("/api/staff", "yacine@example.net", "ORGANISER");
            var yacine = Visitor.atDesk(toguna, browser).signsInByCode("yacine@example.net");
            yacine.reads("Vous organisez un forum, en tenez le secrétariat ou administrez cette installation")
                    .presses("begin");
            var key = yacine.reads("photographiez ce dessin").wordsIn("key");
            yacine.types("code", "000000").presses("enrol").isToldAt("code", "Ce code n’est pas le bon");
            yacine.types("code", Authenticator.code(key)).presses("enrol").reads("Codes de secours");
            var recovery = yacine.firstOfCodes();
            yacine.follows("Je les ai gardés")
                    .opens("/office/password")
                    .types("password", PHRASE)
                    .presses("choose")
                    .reads("Votre mot de passe est enregistré");

            secondStep(browser)
                    .types("code", Authenticator.nextCode(key))
                    .presses("use")
                    .isAt("/");
            secondStep(browser)
                    .types("code", recovery)
                    .presses("use")
                    .isAt("/")
                    .opens("/sign-in/second-factor")
                    .reads("Codes de secours restants : 9");
        }
    }

    private static Visitor secondStep(Browser browser) {
        return Visitor.atDesk(toguna, browser)
                .opens("/sign-in/password")
                .types("email", "yacine@example.net")
                .types("password", PHRASE)
                .presses("use")
                .reads("Ouvrez votre application d’authentification");
    }

    /** An administrator helps: the sessions end, and the next sign-in sets up another. */
    @Test
    @Order(5)
    void who_lost_authenticator_and_codes_is_helped_by_an_administrator() {
        var person = StreamSupport.stream(
                        administrator.get("/api/staff").expect(200).spliterator(), false)
                .filter(holder -> holder.path("email").asText().equals(ORGANISER))
                .findFirst()
                .orElseThrow()
                .path("person")
                .asText();
        administrator.delete("/api/staff/" + person + "/second-factor").expect(204);

        organiser.get("/api/my-data").expectRefusal(401, "identity.notSignedIn");
        var session = signIn(ORGANISER);
        assertThat(session.path("secondFactor").asText()).isEqualTo("ENROL");
        organiser = nobody.withSessionOf(session);
        var key = begin(organiser);
        assertThat(key).isNotEqualTo(organisersKey);
        organiser
                .put(SECOND_FACTOR + "/enrolment", Map.of("code", Authenticator.code(key)))
                .expect(200);
    }

    @Test
    @Order(6)
    void two_hundred_people_behind_one_address_sign_in_while_a_stranger_who_hammers_is_stopped() throws Exception {
        var hall = nobody.withHeader(CLIENT, "198.51.100.7");
        var stranger = nobody.withHeader(CLIENT, "203.0.113.9");
        var answers = together(
                HAMMERING,
                i -> stranger.post("/api/sign-in-codes", Map.of("email", "inventee" + i + "@example.net"))
                        .status());
        assertThat(answers).contains(202).endsWith(429).containsOnly(202, 429);

        var requests = together(
                SEATS,
                i -> hall.post(FORUM + "/registrations", Invitations.answeredBy(seat(i), "DIASPORA"))
                        .expect(202)
                        .path("request")
                        .asText());
        var codes = IntStream.range(0, SEATS)
                .mapToObj(i -> new Mailbox(toguna, seat(i)).code())
                .toList();
        var sessions = together(SEATS, i -> {
            var mistyped = Map.of("email", seat(i), "code", "00000000", "request", requests.get(i));
            hall.post(FORUM + "/registrations/confirmation", mistyped).expectRefusal(422, "identity.code.wrong");
            var typed = Map.of("email", seat(i), "code", codes.get(i), "request", requests.get(i));
            return hall.post(FORUM + "/registrations/confirmation", typed).expect(200);
        });
        assertThat(sessions.stream()
                        .map(session -> session.path("token").asText())
                        .collect(Collectors.toSet()))
                .hasSize(SEATS);
        nobody.withSessionOf(sessions.get(0)).get("/api/my-data").expect(200);

        var refused = stranger.post("/api/sign-in-codes", Map.of("email", seat(0)));
        refused.expectRefusal(429, "identity.tooManyFromHere");
        assertThat(refused.headers().firstValue("Retry-After")).isPresent();
        stranger.post(FORUM + "/registrations", Invitations.answeredBy("inventee@example.net", "DIASPORA"))
                .expectRefusal(429, "identity.tooManyFromHere");
    }

    @Test
    void a_stranger_has_letters_written_to_no_more_addresses_than_a_hall_would_ask_for() throws Exception {
        var stranger = nobody.withHeader(CLIENT, "203.0.113.10");
        var wish = Map.of("email", "inventee", "subject", "FORUM");
        var answers = together(
                HAMMERING, i -> stranger.post(FORUM + "/followers", wish).status());

        assertThat(answers).contains(422).endsWith(429).containsOnly(422, 429);
        stranger.post(FORUM + "/followers", Map.of("email", "inventee@example.net", "subject", "FORUM"))
                .expectRefusal(429, "identity.tooManyFromHere");
    }

    private static String seat(int number) {
        return "place" + number + "@example.net";
    }

    private interface Question<T> {
        T ask(int number) throws Exception;
    }

    private static <T> List<T> together(int many, Question<T> question) throws Exception {
        try (var threads = Executors.newFixedThreadPool(6)) {
            var calls = IntStream.range(0, many)
                    .mapToObj(i -> (Callable<T>) () -> question.ask(i))
                    .toList();
            var answers = new ArrayList<T>();
            for (Future<T> answer : threads.invokeAll(calls)) {
                answers.add(answer.get());
            }
            return answers;
        }
    }

    private static JsonNode signIn(String email) {
        return nobody.post("/api/sessions", Map.of("email", email, "password", PHRASE))
                .expect(201);
    }

    /** @return the secret of the key */
    private static String begin(ApiClient somebody) {
        var key = somebody.post(SECOND_FACTOR + "/enrolment", Map.of()).expect(200);
        assertThat(key.path("uri").asText())
                .startsWith("otpauth://totp/")
                .contains(key.path("secret").asText());
        return key.path("secret").asText();
    }

    private static String name(String staff, String email, String role) {
        (staff.startsWith(FORUM) ? organiser : administrator)
                .post(staff, Map.of("email", email, "name", "Personne nommée", "role", role))
                .expect(201);
        return email;
    }

    private static String printedToken() {
        var printed = TOKEN.matcher(toguna.printed());
        assertThat(printed.find()).isTrue();
        return printed.group(1);
    }

    private static Map<String, String> administrator(String token, String email) {
        return Map.of("token", token, "name", "Ama", "email", email, "password", PHRASE);
    }
}
