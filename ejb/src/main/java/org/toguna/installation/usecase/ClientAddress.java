package org.toguna.installation.usecase;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Collections;

/** Where the request comes from, as far as our own proxies tell it. Nothing else reads the peer or X-Forwarded-For. */
@RequestScoped
public class ClientAddress {
    /** In bytes, of the part of an IPv6 address that a provider gives to one household or hall. */
    private static final int HOUSEHOLD = 8;

    private HttpServletRequest request;
    private InstallationSettings settings;

    protected ClientAddress() {}

    @Inject
    public ClientAddress(HttpServletRequest request, InstallationSettings settings) {
        this.request = request;
        this.settings = settings;
    }

    public InetAddress get() {
        var peer = TrustedProxies.peer(request.getRemoteAddr());
        return settings.proxies().client(peer, Collections.list(request.getHeaders("X-Forwarded-For")));
    }

    /** What a limit counts by: an IPv4 address, or the /64 of an IPv6 address, as whoever has one of it has all. */
    public String forLimits() {
        var address = get();
        if (!(address instanceof Inet6Address)) {
            return address.getHostAddress();
        }
        try {
            var first = Arrays.copyOf(Arrays.copyOf(address.getAddress(), HOUSEHOLD), address.getAddress().length);
            return InetAddress.getByAddress(first).getHostAddress() + "/64";
        } catch (UnknownHostException wrongLength) {
            throw new IllegalStateException(wrongLength);
        }
    }
}
