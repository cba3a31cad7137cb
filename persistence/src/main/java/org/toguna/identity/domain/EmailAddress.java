package org.toguna.identity.domain;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.toguna.shared.Problem;
import org.toguna.shared.Refusal;

/** An address in its one spelling: trimmed and in lower case. */
public record EmailAddress(String value) {
    private static final Pattern SHAPE =
            Pattern.compile("[^\\s@<>\"(),:;\\[\\]\\\\]{1,64}@[^\\s@<>\"(),:;]{1,250}\\.[^\\s@.<>\"]{2,}");

    /** @throws Refusal {@code identity.email.malformed} */
    public EmailAddress {
        value = value == null ? "" : value.strip().toLowerCase(Locale.ROOT);
        if (!isAddress(value)) {
            throw new Refusal(Refusal.Kind.INVALID, List.of(new Problem("email", "identity.email.malformed")));
        }
    }

    public static boolean isAddress(String text) {
        return text != null && SHAPE.matcher(text.strip()).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
