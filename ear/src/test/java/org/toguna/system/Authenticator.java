package org.toguna.system;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What somebody reads on their telephone: RFC 6238, written apart from the code that it tests. */
final class Authenticator {
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private Authenticator() {}

    /** @param secret of 160 bits in Base32 */
    static String code(String secret) {
        return code(secret, 0);
    }

    /** The code that comes next: a telephone may be half a minute fast. */
    static String nextCode(String secret) {
        return code(secret, 1);
    }

    private static String code(String secret, int stepsAhead) {
        try {
            var key = BigInteger.ONE;
            for (char letter : secret.toCharArray()) {
                key = key.shiftLeft(5).add(BigInteger.valueOf(LETTERS.indexOf(letter)));
            }
            var bytes = ByteBuffer.wrap(key.toByteArray(), 1, 20);
            var mac = Mac.getInstance("HmacSHA1");
            byte[] raw = new byte[20];
            bytes.get(raw);
            mac.init(new SecretKeySpec(raw, "HmacSHA1"));
            byte[] hash = mac.doFinal(ByteBuffer.allocate(8)
                    .putLong(Instant.now().getEpochSecond() / 30 + stepsAhead)
                    .array());
            int number = ByteBuffer.wrap(hash).getInt(hash[19] & 15) & 0x7fffffff;
            return String.format("%06d", number % 1_000_000);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
