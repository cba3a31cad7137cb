package org.toguna.belenios;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * A voter's secret (4.8): fourteen base-58 characters and one that detects typing errors, in groups of three. Whoever has it can
 * vote in the voter's place: only {@link #text} shows it.
 */
public final class Credential {
    static final String BASE_58 = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
    private static final int RANDOM_CHARACTERS = 14;
    private static final BigInteger CHECK = BigInteger.valueOf(53);
    private static final int ITERATIONS = 1000;
    private static final int BITS = 256;

    private final String text;

    private Credential(String text) {
        this.text = text;
    }

    public static Credential generate(SecureRandom random) {
        var characters = new StringBuilder();
        for (int i = 0; i < RANDOM_CHARACTERS; i++) {
            characters.append(BASE_58.charAt(random.nextInt(BASE_58.length())));
        }
        characters.append(check(characters));
        return new Credential(dashed(characters.toString()));
    }

    /** Reads what a voter typed, with or without the dashes, which are part of the password. */
    public static Credential parse(String typed) {
        var characters = typed.strip().replace("-", "");
        Refused.unless(
                characters.matches("[1-9A-HJ-NP-Za-km-z]{15}")
                        && check(characters.substring(0, RANDOM_CHARACTERS)) == characters.charAt(RANDOM_CHARACTERS),
                Reason.CREDENTIAL_TYPING);
        return new Credential(dashed(characters));
    }

    private static String dashed(String characters) {
        return characters.replaceAll("...(?!$)", "$0-");
    }

    private static char check(CharSequence characters) {
        var value = BigInteger.ZERO;
        for (int i = 0; i < characters.length(); i++) {
            value = value.multiply(BigInteger.valueOf(BASE_58.length()))
                    .add(BigInteger.valueOf(BASE_58.indexOf(characters.charAt(i))));
        }
        return BASE_58.charAt(CHECK.subtract(value.mod(CHECK)).intValue());
    }

    public String text() {
        return text;
    }

    /** secret(c): the exponent for one election; another election's would be another. */
    BigInteger secret(String uuid, Group group) {
        var password = new PBEKeySpec(text.toCharArray(), uuid.getBytes(StandardCharsets.UTF_8), ITERATIONS, BITS);
        try {
            var derived = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(password);
            return new BigInteger(1, derived.getEncoded()).mod(group.q());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has PBKDF2WithHmacSHA256", e);
        } finally {
            password.clearPassword();
        }
    }

    /** public(c) = g^secret(c). */
    public BigInteger publicKey(String uuid, Group group) {
        return group.power(group.g(), secret(uuid, group));
    }

    @Override
    public String toString() {
        return "Credential";
    }
}
