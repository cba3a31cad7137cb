package org.toguna.identity.domain;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Codes that change every thirty seconds: RFC 6238 with HMAC-SHA-1 and six digits, which is what every authenticator application reads. */
final class Totp {
    private static final int SECONDS = 30;
    private static final int DIGITS = 1_000_000;

    /** Clocks of telephones go wrong, and people type slowly. */
    private static final int STEPS_ASIDE = 1;

    private Totp() {}

    /** The step of which this is the code, if it is one of now, just before or just after. */
    static OptionalLong stepOf(String code, byte[] key, Instant now) {
        long present = Math.floorDiv(now.getEpochSecond(), SECONDS);
        return LongStream.rangeClosed(present - STEPS_ASIDE, present + STEPS_ASIDE)
                .filter(step -> code(key, step).equals(code))
                .findFirst();
    }

    /** @param step thirty seconds each, since 1970 */
    static String code(byte[] key, long step) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(key, "HmacSHA1"));
            byte[] hash =
                    mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int offset = hash[hash.length - 1] & 0x0f;
            int truncated = ByteBuffer.wrap(hash).getInt(offset) & Integer.MAX_VALUE;
            return String.format("%06d", truncated % DIGITS);
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
