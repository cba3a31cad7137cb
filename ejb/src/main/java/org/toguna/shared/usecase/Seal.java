package org.toguna.shared.usecase;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Encrypts letters that hold codes while they wait (AES-256-GCM, random 96-bit nonce before the text). */
@ApplicationScoped
public class Seal {
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    @Inject
    InstallationSettings settings;

    private final SecureRandom random = new SecureRandom();
    private SecretKey key;

    @PostConstruct
    void deriveKey() {
        key = new SecretKeySpec(settings.secret().map(Seal::sha256).orElseGet(this::withoutSecret), "AES");
    }

    /** Everybody may read the letters of a demonstration, also after a restart; others cannot be read then. */
    private byte[] withoutSecret() {
        if (settings.demonstration()) {
            return sha256("demonstration");
        }
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        return bytes;
    }

    public String close(String text) {
        try {
            byte[] nonce = new byte[NONCE];
            random.nextBytes(nonce);
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce).doFinal(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder()
                    .encodeToString(ByteBuffer.allocate(NONCE + sealed.length)
                            .put(nonce)
                            .put(sealed)
                            .array());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Empty when another key sealed it. */
    public Optional<String> open(String sealed) {
        try {
            var bytes = ByteBuffer.wrap(Base64.getDecoder().decode(sealed));
            byte[] nonce = new byte[NONCE];
            bytes.get(nonce);
            byte[] rest = new byte[bytes.remaining()];
            bytes.get(rest);
            return Optional.of(new String(cipher(Cipher.DECRYPT_MODE, nonce).doFinal(rest), StandardCharsets.UTF_8));
        } catch (GeneralSecurityException otherKey) {
            return Optional.empty();
        }
    }

    private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }

    private static byte[] sha256(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
