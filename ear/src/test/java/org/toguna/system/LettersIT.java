package org.toguna.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.toguna.outbox.domain.SmtpSink;

/** A letter reaches its owner, or somebody is told: whoever typed the address, or the office. */
class LettersIT {
    private static final Duration PATIENCE = Duration.ofSeconds(100);
    private static final String SLUG = "courrier-2031";
    private static final String FORUM = "/api/forums/" + SLUG;
    private static final String TOO_LONG = "a@b." + "c".repeat(317);

    @TempDir
    private static Path folder;

    private static SmtpSink sink;
    private static Toguna toguna;
    private static ApiClient organiser;
    private static ApiClient administrator;

    private final ApiClient nobody = ApiClient.ofNobody(toguna);

    @BeforeAll
    static void start() {
        sink = new SmtpSink();
        toguna = Toguna.on(Database.h2(folder))
                .with("TOGUNA_SMTP_PORT", String.valueOf(sink.port()))
                .with("TOGUNA_LEGAL_CONTACT", "secretariat@forum.example")
                .start();
        administrator = Demonstration.administrator(toguna);
        organiser = Demonstration.organiser(toguna);
        organiser.post("/api/forums", Invitations.toForum(SLUG)).expect(201);
        sink.awaitCommand("EHLO", PATIENCE);
    }

    @AfterAll
    static void stop() {
        toguna.close();
        sink.close();
    }

    @Test
    void a_domain_leaves_in_punycode_and_says_whom_to_ask() {
        register("moussa@exämple.org").expect(202);

        var letter = sink.awaitTo("moussa@xn--exmple-cua.org", PATIENCE);
        assertThat(letter.header("To")).isEqualTo("moussa@xn--exmple-cua.org");
        assertThat(letter.header("Reply-To")).isEqualTo("secretariat@forum.example");
        assertThat(letter.header("Message-ID")).endsWith("@localhost.localdomain>");
    }

    @Test
    void an_address_that_the_mail_server_does_not_carry_is_refused_when_it_is_given() {
        assertThat(register("michał@example.org")
                        .expectRefusal(422, "identity.email.notCarried")
                        .toString())
                .contains("Notre serveur de courriel");
        nobody.post(FORUM + "/followers", Map.of("email", "michał@example.org", "subject", "FORUM", "language", "fr"))
                .expectRefusal(422, "identity.email.notCarried");
        organiser
                .post(FORUM + "/staff", Map.of("email", "michał@example.org", "name", "Michał", "role", "RAPPORTEUR"))
                .expectRefusal(422, "identity.email.notCarried");
        assertThat(sink.commands()).noneMatch(command -> command.contains("micha"));
    }

    @Test
    void an_address_that_is_none_is_refused_with_a_sentence_wherever_one_is_given() {
        for (var wrong : List.of(TOO_LONG, "a..b@example.org", "a@b." + "c".repeat(500))) {
            register(wrong).expectRefusal(422, "identity.email.malformed");
            nobody.post("/api/sessions", Map.of("email", wrong, "password", "xxxxxxxxxxxxxx"))
                    .expectRefusal(422, "identity.email.malformed");
            nobody.post("/api/sign-in-codes", Map.of("email", wrong)).expectRefusal(422, "identity.email.malformed");
            nobody.post(FORUM + "/registrations/confirmation", Map.of("email", wrong, "code", "12345678"))
                    .expectRefusal(422, "identity.email.malformed");
            nobody.post(FORUM + "/followers", Map.of("email", wrong, "subject", "FORUM", "language", "fr"))
                    .expectRefusal(422, "identity.email.malformed");
            organiser
                    .post(FORUM + "/staff", Map.of("email", wrong, "name", "Awa", "role", "RAPPORTEUR"))
                    .expectRefusal(422, "identity.email.malformed");
            administrator
                    .post("/api/staff", Map.of("email", wrong, "name", "Awa", "role", "ORGANISER"))
                    .expectRefusal(422, "identity.email.malformed");
        }
        assertThat(register("awa\u200b@example.org")
                        .expectRefusal(422, "identity.email.invisible")
                        .path("problems")
                        .toString())
                .contains("email");
    }

    @Test
    void a_letter_that_was_not_taken_is_seen_in_the_office_and_sent_again() {
        var address = "personne@example.org";
        sink.answers("RCPT.*" + address, "550 5.1.1 <" + address + ">: no such user");
        organiser
                .post(FORUM + "/staff", Map.of("email", address, "name", "Personne", "role", "RAPPORTEUR"))
                .expect(201);
        var letter = Waiting.until(() -> administrator.get("/api/letters").expect(200), list -> list.size() == 1)
                .path(0);

        assertThat(letter.path("recipient").asText()).isEqualTo(address);
        assertThat(letter.path("kind").asText()).isEqualTo("identity.named");
        assertThat(letter.path("forum").asText()).isEqualTo(SLUG);
        assertThat(letter.path("trouble").asText()).isEqualTo("REFUSED");
        assertThat(letter.path("words").asText()).contains("no such user").doesNotContain(address);
        assertThat(administrator.get("/fr/office/letters").text()).contains(address, "Nomination", "Refusée");
        assertThat(administrator
                        .get("/fr/office/letters/" + letter.path("id").asText())
                        .text())
                .contains("no such user", "Envoyer de nouveau");

        var seen = organiser.get(FORUM + "/letters");
        assertThat(seen.expect(200).path(0).path("givenUp").asInt()).isEqualTo(1);
        assertThat(seen.text()).doesNotContain(address);
        assertThat(organiser.get("/fr/office/forums/" + SLUG + "/letters").text())
                .contains("Nomination", "Refusée")
                .doesNotContain(address);
        organiser.get("/api/letters").expectRefusal(403, "identity.forbidden");

        sink.behaves();
        organiser
                .post(FORUM + "/letters/again", Map.of("kind", "identity.named"))
                .expect(202);
        sink.awaitTo(address, PATIENCE);
        organiser
                .post(FORUM + "/letters/again", Map.of("kind", "identity.named"))
                .expectRefusal(409, "mail.again.none");
    }

    @Test
    void a_mail_server_that_hangs_on_other_letters_or_was_away_delays_no_code_for_long() {
        sink.isSilentAt("RCPT.*attente");
        for (int i = 0; i < 5; i++) {
            organiser
                    .post(
                            FORUM + "/staff",
                            Map.of("email", "attente" + i + "@example.org", "name", "Attente", "role", "RAPPORTEUR"))
                    .expect(201);
        }
        sink.awaitCommand("RCPT.*attente", PATIENCE);
        nobody.asksForCode("awa@example.org");
        sink.awaitTo("awa@example.org", PATIENCE);
        assertThat(sink.received()).noneMatch(letter -> letter.to().startsWith("attente"));
        sink.behaves();
        for (int i = 0; i < 5; i++) {
            sink.awaitTo("attente" + i + "@example.org", PATIENCE);
        }

        sink.dies();
        nobody.asksForCode("rapporteur@example.org");
        Waiting.until(() -> administrator.get("/api/letters").text(), letters -> letters.contains("UNREACHABLE"));
        sink.revives();
        sink.awaitTo("rapporteur@example.org", PATIENCE);
    }

    private ApiClient.Answer register(String email) {
        return nobody.post(FORUM + "/registrations", new HashMap<>(Invitations.answeredBy(email, "DIASPORA")));
    }
}
