package org.toguna.identity.usecase;

import java.util.List;
import java.util.UUID;
import org.toguna.values.Problem;
import org.toguna.values.Refusal;

/**
 * What came of a code or a link that somebody sent back; told and not thrown, for the try counts whatever follows.
 *
 * @param person whose mailbox they read; null where it was refused
 * @param refusal null where it was good
 */
public record Redeemed(UUID person, Refusal refusal) {
    static Redeemed good(UUID person) {
        return new Redeemed(person, null);
    }

    /** @param code of the message, beside the field of the code or of the link */
    static Redeemed refused(Refusal.Kind kind, String field, String code) {
        return new Redeemed(null, new Refusal(kind, List.of(new Problem(field, code))));
    }

    /** @throws Refusal why it was not good */
    public UUID orRefuse() {
        if (refusal != null) {
            throw refusal;
        }
        return person;
    }
}
