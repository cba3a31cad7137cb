package org.toguna.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;

@OnSharedToguna
class HealthIT {

    @Test
    void what_ships_answers_that_it_is_ready(Toguna toguna) throws Exception {
        var health = HttpRequest.newBuilder(toguna.uri("/health")).build();

        var answer = HttpClient.newHttpClient().send(health, BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"status\":\"UP\"");
    }

    @Test
    void a_browser_reaches_it(Toguna toguna, Browser browser) {
        try (var page = browser.visitor()) {
            var answer = page.navigate(toguna.uri("/health").toString());

            assertThat(answer.status()).isEqualTo(200);
        }
    }
}
