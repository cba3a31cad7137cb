package org.toguna.voting.usecase;

import org.toguna.belenios.Refused;
import org.toguna.values.Refusal;
import org.toguna.voting.domain.BoxTrustee;

/** Puts what the protocol refuses into a refusal with the code {@code voting.box.} and the protocol's own. */
final class Unsound {
    private Unsound() {}

    static Refusal because(Refused refused) {
        return new Refusal(
                Refusal.Kind.INVALID, "voting.box." + refused.reason().code());
    }

    /** The same of what a trustee sent, who is named where the message has a place for it. */
    static Refusal of(BoxTrustee trustee, Refused refused) {
        return new Refusal(
                Refusal.Kind.INVALID, "voting.box." + refused.reason().code(), trustee.name());
    }
}
