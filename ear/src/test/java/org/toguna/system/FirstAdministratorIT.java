package org.toguna.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An installation without the demonstration is nobody's until whoever reads its log says otherwise. */
class FirstAdministratorIT {
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

            var administrator = nobody.signedInByPassword("ama@example.net", "une phrase assez longue");
            assertThat(administrator
                            .get("/api/my-data")
                            .expect(200)
                            .path("name")
                            .asText())
                    .isEqualTo("Ama");
        }
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
