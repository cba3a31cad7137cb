package org.toguna.seal.domain;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/** What seals and marks: two keys from one secret, the first for AES-256-GCM, the second for HMAC-SHA-256. */
public final class DerivedKey {
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final String id;
    private final SecretKeySpec seals;
    private final SecretKeySpec marks;

    private DerivedKey(String id, byte[] material) {
        this.id = id;
        this.seals = new SecretKeySpec(Arrays.copyOf(material, KEY_BYTES), "AES");
        this.marks = new SecretKeySpec(Arrays.copyOfRange(material, KEY_BYTES, 2 * KEY_BYTES), "HmacSHA256");
    }

    /** By PBKDF2 with HMAC-SHA-512: a tenth of a second of work for 210,000 rounds. */
    static DerivedKey of(String id, String secret, byte[] salt, int rounds) {
        try {
            var derivation = new PBEKeySpec(secret.toCharArray(), salt, rounds, 2 * KEY_BYTES * Byte.SIZE);
            return new DerivedKey(
                    id,
                    SecretKeyFactory.getInstance("PBKDF2WithHmacSHA512")
                            .generateSecret(derivation)
                            .getEncoded());
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** Lasts as long as this object: what it sealed cannot be read afterwards. */
    public static DerivedKey passing() {
        byte[] material = new byte[2 * KEY_BYTES];
        RANDOM.nextBytes(material);
        return new DerivedKey("passing", material);
    }

    /** Known to everybody, for a demonstration without a secret, whose letters anybody reads. */
    public static DerivedKey known() {
        return of("known", "demonstration", new byte[16], 1);
    }

    public String id() {
        return id;
    }

    /** A random 96-bit nonce, then the encrypted text and its tag, in Base64. */
    public String encrypt(String text) {
        try {
            byte[] nonce = new byte[NONCE_BYTES];
            RANDOM.nextBytes(nonce);
            byte[] encrypted = cipher(Cipher.ENCRYPT_MODE, nonce).doFinal(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder()
                    .encodeToString(ByteBuffer.allocate(NONCE_BYTES + encrypted.length)
                            .put(nonce)
                            .put(encrypted)
                            .array());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Empty when another key encrypted it, or somebody changed it. */
    public Optional<String> decrypt(String encrypted) {
        try {
            byte[] bytes = Base64.getDecoder().decode(encrypted);
            if (bytes.length < NONCE_BYTES) {
                return Optional.empty();
            }
            byte[] text = cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(bytes, NONCE_BYTES))
                    .doFinal(bytes, NONCE_BYTES, bytes.length - NONCE_BYTES);
            return Optional.of(new String(text, StandardCharsets.UTF_8));
        } catch (AEADBadTagException | IllegalArgumentException notOurs) {
            return Optional.empty();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What stands for a text that we need to recognise and not to read: HMAC in hexadecimal, another one for each purpose. */
    public String mark(String purpose, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(marks);
            mac.update(purpose.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, seals, new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }
}
