package org.toguna.identity.domain;

import java.time.Instant;

/** What an authenticator shows. */
public final class ATotp {
    private ATotp() {}

    /** @param secret in Base32 */
    public static String code(String secret, Instant now) {
        return Totp.code(Base32.read(secret), now.getEpochSecond() / 30);
    }
}
