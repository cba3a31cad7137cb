package org.toguna.identity.domain;

import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.toguna.values.Problem;
import org.toguna.values.Refusal;

/**
 * An address in its one spelling: lower case, composed (NFC), the domain as the DNS knows it, in punycode. What only looks alike is
 * never taken for the same: a letter goes to the mailbox that was typed, or the address is refused.
 */
public record EmailAddress(String value) {
    /** In octets, as RFC 5321 counts (section 4.5.3.1). */
    private static final int LONGEST = 254;

    private static final int LONGEST_BEFORE_AT = 64;

    /** Spaces, controls, formats, unassigned code points, and the letters and marks that Unicode says to draw as nothing. */
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\p{C}\\p{Z}\\u034F\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F"
                    + "\\u2800\\u3164\\uFE00-\\uFE0F\\uFFA0\\x{E0100}-\\x{E01EF}]");

    private static final Pattern BEFORE_AT = Pattern.compile(
            "[^\\x00-\\x20\"(),.:;<>@\\[\\\\\\]\\x7F]++" + "(?:\\.[^\\x00-\\x20\"(),.:;<>@\\[\\\\\\]\\x7F]++)*+");

    private static final Pattern LABEL = Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?");

    private static final Pattern LAST_LABEL = Pattern.compile("(?!\\d+$).{2,}");

    /** @throws Refusal {@code identity.email.malformed}, {@code identity.email.invisible}, {@code identity.email.domain} */
    public EmailAddress {
        var reading = Reading.of(value);
        reading.fault().ifPresent(code -> {
            throw new Refusal(Refusal.Kind.INVALID, List.of(new Problem("email", code)));
        });
        value = reading.spelling();
    }

    /** Why this is no address, as the key of a message; empty when it is one. */
    public static Optional<String> fault(String text) {
        return Reading.of(text).fault();
    }

    /** Whether it takes a mail server with SMTPUTF8 (RFC 6531) to write to it. */
    public boolean needsUtf8() {
        return !isAscii(value);
    }

    @Override
    public String toString() {
        return value;
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(unit -> unit < 0x80);
    }

    private static int octets(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    /** What somebody typed, as an address, or what is wrong with it. */
    private record Reading(String spelling, Optional<String> fault) {

        static Reading of(String text) {
            var typed = text == null ? "" : text.strip();
            int at = typed.lastIndexOf('@');
            if (typed.length() > LONGEST || at < 0) {
                return wrong("malformed");
            }
            if (INVISIBLE.matcher(typed).find()) {
                return wrong("invisible");
            }
            var beforeAt = composed(typed.substring(0, at));
            var labels = Arrays.stream(typed.substring(at + 1).split("\\.", -1))
                    .map(Reading::composed)
                    .toList();
            if (!BEFORE_AT.matcher(beforeAt).matches() || octets(beforeAt) > LONGEST_BEFORE_AT || labels.size() < 2) {
                return wrong("malformed");
            }
            var known = labels.stream().map(Reading::inDns).toList();
            for (int i = 0; i < known.size(); i++) {
                if (!LABEL.matcher(known.get(i)).matches()) {
                    return wrong(isAscii(labels.get(i)) ? "malformed" : "domain");
                }
            }
            var spelling = known.stream().collect(Collectors.joining(".", beforeAt + "@", ""));
            return octets(spelling) <= LONGEST
                            && LAST_LABEL.matcher(known.get(known.size() - 1)).matches()
                    ? new Reading(spelling, Optional.empty())
                    : wrong("malformed");
        }

        private static Reading wrong(String how) {
            return new Reading("", Optional.of("identity.email." + how));
        }

        /** Nothing when it would become an ASCII name that was not typed, as a Kelvin sign would become a k. */
        private static String composed(String part) {
            var lower = Normalizer.normalize(part, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
            var composed = Normalizer.normalize(lower, Normalizer.Form.NFC);
            return isAscii(composed) && !isAscii(part) ? "" : composed;
        }

        /**
         * A label as the DNS knows it, or nothing when it does not read back as it was typed: the JDK writes names by the rules of 2003, by
         * which straße becomes strasse, which is somebody else's. Unassigned then are N’Ko and Adlam, which are letters now.
         */
        private static String inDns(String label) {
            if (isAscii(label)) {
                return label;
            }
            try {
                var known = IDN.toASCII(label, IDN.ALLOW_UNASSIGNED | IDN.USE_STD3_ASCII_RULES);
                return IDN.toUnicode(known, IDN.ALLOW_UNASSIGNED).equals(label) ? known : "";
            } catch (IllegalArgumentException noName) {
                return "";
            }
        }
    }
}
