package org.toguna.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An installation without the demonstration is nobody's until whoever reads its log says otherwise. */
class FirstAdministratorIT {
    private static final String SECOND_FACTOR = "/api/sessions/current/second-factor";
    private static final Map<String, String> PASSWORD =
            Map.of("email", "ama@example.net", "password", "une phrase assez longue");
    private static final Pattern TOKEN = Pattern.compile("good until the next start: (\\S+)");

    @Test
    void is_whoever_holds_the_token_printed_at_the_start(@TempDir Path folder) {
        try (var toguna = Toguna.on(Database.h2(folder))
                .with("TOGUNA_DEMONSTRATION", "false")
                .start()) {
            var nobody = ApiClient.ofNobody(toguna);
            assertThat(nobody.get("/api/forums").expect(200)).isEmpty();
            assertThat(nobody.get("/fr/demonstration/mails").status()).isEqualTo(404);

            nobody.post("/api/first-administrator", administrator("not-the-token", "ama@example.net"))
                    .expectRefusal(403, "identity.firstAdministrator.token");
            nobody.post("/api/first-administrator", administrator(printedToken(toguna), "ama@example.net"))
                    .expect(201);
            nobody.post("/api/first-administrator", administrator(printedToken(toguna), "kofi@example.net"))
                    .expectRefusal(409, "identity.firstAdministrator.taken");

            var recovery = setsUpSecondFactor(nobody);
            showsSecondFactor(nobody, recovery);
        }
    }

    /** Before that the session is good for nothing else. */
    private static String setsUpSecondFactor(ApiClient nobody) {
        var session = nobody.post("/api/sessions", PASSWORD).expect(201);
        assertThat(session.path("secondFactor").asText()).isEqualTo("ENROL");
        var administrator = nobody.withSessionOf(session);
        administrator.get("/api/my-data").expectRefusal(401, "identity.secondFactor.missing");
        administrator
                .put(SECOND_FACTOR + "/enrolment", Map.of("code", "000000"))
                .expectRefusal(409, "identity.secondFactor.notBegun");
        var key = administrator.post(SECOND_FACTOR + "/enrolment", Map.of()).expect(200);
        assertThat(key.path("uri").asText())
                .startsWith("otpauth://totp/")
                .contains(key.path("secret").asText());
        var codes = administrator
                .put(
                        SECOND_FACTOR + "/enrolment",
                        Map.of("code", Authenticator.code(key.path("secret").asText())))
                .expect(200)
                .path("recoveryCodes");
        assertThat(codes).hasSize(10);
        assertThat(administrator.get("/api/my-data").expect(200).path("name").asText())
                .isEqualTo("Ama");
        return codes.get(0).asText();
    }

    private static void showsSecondFactor(ApiClient nobody, String recoveryCode) {
        var session = nobody.post("/api/sessions", PASSWORD).expect(201);
        assertThat(session.path("secondFactor").asText()).isEqualTo("SHOW");
        var administrator = nobody.withSessionOf(session);
        administrator.get("/api/staff").expectRefusal(401, "identity.secondFactor.missing");
        administrator.put(SECOND_FACTOR, Map.of("code", "000000")).expectRefusal(422, "identity.secondFactor.wrong");
        administrator.put(SECOND_FACTOR, Map.of("code", recoveryCode)).expect(204);
        assertThat(administrator.get("/api/staff").expect(200)).hasSize(1);
    }

    private static String printedToken(Toguna toguna) {
        var printed = TOKEN.matcher(toguna.printed());
        assertThat(printed.find()).isTrue();
        return printed.group(1);
    }

    private static Map<String, String> administrator(String token, String email) {
        return Map.of("token", token, "name", "Ama", "email", email, "password", "une phrase assez longue");
    }
}
