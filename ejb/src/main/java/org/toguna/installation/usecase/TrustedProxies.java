package org.toguna.installation.usecase;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The proxies whose word is taken for where a request comes from, and for its id. */
public final class TrustedProxies {
    private static final String OCTET = "(25[0-5]|2[0-4]\\d|1?\\d?\\d)";

    /** What is not written as numbers is never looked up as a name. */
    private static final Pattern NUMERIC = Pattern.compile(
            OCTET + "(\\." + OCTET + "){3}|[0-9a-fA-F]*:[0-9a-fA-F:]*(:" + OCTET + "(\\." + OCTET + "){3})?");

    private final List<Network> networks;

    private TrustedProxies(List<Network> networks) {
        this.networks = networks;
    }

    /**
     * @param list addresses and networks such as {@code 127.0.0.1, 10.0.0.0/8, fd00::/8}; blank for none
     * @throws IllegalArgumentException when one of them is neither
     */
    public static TrustedProxies of(String list) {
        return new TrustedProxies(Arrays.stream(list.strip().split("[,\\s]+"))
                .filter(each -> !each.isEmpty())
                .map(Network::of)
                .toList());
    }

    /**
     * Who asks: the nearest address that is no proxy of ours. What stands before it in the header is hearsay.
     *
     * @param peer at the other end of the connection
     * @param forwardedFor the values of X-Forwarded-For in their order, the farthest first
     */
    public InetAddress client(InetAddress peer, List<String> forwardedFor) {
        var hops = String.join(",", forwardedFor).split(",");
        var nearest = peer;
        for (int i = hops.length - 1; i >= 0 && trust(nearest); i--) {
            var before = parse(hops[i].strip());
            if (before.isEmpty()) {
                break;
            }
            nearest = before.get();
        }
        return nearest;
    }

    /** @param peer at the other end of the connection, as the container writes it */
    public boolean trust(String peer) {
        return trust(peer(peer));
    }

    static InetAddress peer(String written) {
        return parse(written.replaceFirst("%.*", "")).orElseThrow();
    }

    private boolean trust(InetAddress address) {
        return networks.stream().anyMatch(network -> network.contains(address));
    }

    static Optional<InetAddress> parse(String text) {
        try {
            return NUMERIC.matcher(text).matches() ? Optional.of(InetAddress.getByName(text)) : Optional.empty();
        } catch (UnknownHostException notAnAddress) {
            return Optional.empty();
        }
    }

    /** @param prefix how many of the first bits count */
    private record Network(byte[] first, int prefix) {
        static Network of(String text) {
            var parts = text.split("/", 2);
            var first = parse(parts[0])
                    .map(InetAddress::getAddress)
                    .orElseThrow(() -> new IllegalArgumentException("neither an address nor a network: " + text));
            var most = first.length * Byte.SIZE;
            var prefix = parts.length == 1 ? most : parts[1].matches("\\d{1,3}") ? Integer.parseInt(parts[1]) : -1;
            if (prefix < 0 || prefix > most) {
                throw new IllegalArgumentException("neither an address nor a network: " + text);
            }
            return new Network(first, prefix);
        }

        boolean contains(InetAddress address) {
            var other = address.getAddress();
            if (other.length != first.length) {
                return false;
            }
            for (int bit = 0; bit < prefix; bit++) {
                var mask = 0x80 >> bit % Byte.SIZE;
                if ((first[bit / Byte.SIZE] & mask) != (other[bit / Byte.SIZE] & mask)) {
                    return false;
                }
            }
            return true;
        }
    }
}
