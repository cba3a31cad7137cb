package org.toguna.installation.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrustedProxiesTest {
    private static final String OURS = "127.0.0.1 10.0.0.0/8, fd00::/8";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // What anybody writes into the header is worth nothing when it comes from elsewhere.
                "203.0.113.9 | 198.51.100.1            | 203.0.113.9",
                "127.0.0.1   | 198.51.100.1            | 198.51.100.1",
                "127.0.0.1   | 1.1.1.1, 198.51.100.1   | 198.51.100.1",
                "127.0.0.1   | 198.51.100.1, 10.2.3.4  | 198.51.100.1",
                "127.0.0.1   | 10.9.9.9, 10.2.3.4      | 10.9.9.9",
                "11.0.0.1    | 198.51.100.1            | 11.0.0.1",
                "127.0.0.1   | 2001:db8::1             | 2001:db8:0:0:0:0:0:1",
                "fd12::1     | 198.51.100.1            | 198.51.100.1",
                "::ffff:127.0.0.1 | 198.51.100.1       | 198.51.100.1",
                // What is no address is not looked up, and nothing before it counts.
                "127.0.0.1   | 198.51.100.1, localhost | 127.0.0.1",
                "127.0.0.1   | 198.51.100.1, 10.2.3.4, 999.1.1.1 | 127.0.0.1",
                "127.0.0.1   | ''                      | 127.0.0.1"
            })
    void the_client_is_the_nearest_that_is_no_proxy_of_ours(String peer, String header, String client) {
        assertThat(client(OURS, peer, List.of(header))).isEqualTo(client);
    }

    @Test
    void a_header_sent_twice_is_one_list() {
        assertThat(client(OURS, "127.0.0.1", List.of("198.51.100.1", "10.2.3.4")))
                .isEqualTo("198.51.100.1");
    }

    @Test
    void without_proxies_the_peer_is_the_client() {
        assertThat(client(" ", "127.0.0.1", List.of("198.51.100.1"))).isEqualTo("127.0.0.1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"localhost", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/x", "10.0.0", "fd00::/129", "10.0.0.0/8/9"})
    void what_is_no_network_is_refused(String nonsense) {
        assertThatThrownBy(() -> TrustedProxies.of(nonsense))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(nonsense);
    }

    private static String client(String proxies, String peer, List<String> header) {
        return TrustedProxies.of(proxies)
                .client(TrustedProxies.parse(peer).orElseThrow(), header)
                .getHostAddress();
    }
}
