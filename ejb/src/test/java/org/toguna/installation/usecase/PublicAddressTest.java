package org.toguna.installation.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicAddressTest {
    @ParameterizedTest
    @CsvSource({
        "https://forum.example.org, https://forum.example.org, 443",
        "https://Forum.Example.org/, https://forum.example.org, 443",
        "HTTPS://forum.example.org:443, https://forum.example.org, 443",
        "https://forum.example.org:8443, https://forum.example.org:8443, 8443",
        "http://127.0.0.1:8080, http://127.0.0.1:8080, 8080",
        "http://[::1], http://[::1], 80"
    })
    void is_written_without_what_goes_without_saying(String given, String written, int port) {
        assertThat(PublicAddress.of(given)).hasToString(written);
        assertThat(PublicAddress.of(given).port()).isEqualTo(port);
    }

    @Test
    void is_secure_under_https_alone() {
        assertThat(PublicAddress.of("https://forum.example.org").isSecure()).isTrue();
        assertThat(PublicAddress.of("http://127.0.0.1:8080").isSecure()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "forum.example.org",
                "ftp://forum.example.org",
                "https://",
                "https://forum.example.org/toguna",
                "https://forum.example.org?x",
                "https://somebody@forum.example.org",
                "https://forum example.org"
            })
    void what_would_lead_nowhere_is_refused(String nonsense) {
        assertThatThrownBy(() -> PublicAddress.of(nonsense)).isInstanceOf(IllegalArgumentException.class);
    }
}
