package org.toguna.installation.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClientAddressTest {
    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, 203.0.113.7, 203.0.113.7",
        "127.0.0.1, 2001:db8:1:2:3:4:5:6, 2001:db8:1:2:0:0:0:0/64",
        "198.51.100.1, 203.0.113.7, 198.51.100.1",
        "fe80::1%eth0, 203.0.113.7, fe80:0:0:0:0:0:0:0/64"
    })
    void limits_count_by_address_or_by_household(String peer, String forwardedFor, String counted) {
        var settings = new InstallationSettings();
        settings.publicAddressText = Optional.empty();
        settings.proxiesText = Optional.of("127.0.0.1");
        settings.read();

        assertThat(new ClientAddress(request(peer, forwardedFor), settings).forLimits())
                .isEqualTo(counted);
    }

    private static HttpServletRequest request(String peer, String forwardedFor) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                ClientAddressTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getRemoteAddr" -> peer;
                    case "getHeaders" -> Collections.enumeration(List.of(forwardedFor));
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}
