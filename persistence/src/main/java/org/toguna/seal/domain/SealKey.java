package org.toguna.seal.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/**
 * How a secret of the environment becomes the keys that seal: by PBKDF2 with this salt and so many rounds. The secret itself is
 * nowhere; a check value tells which one this salt was made for.
 */
@Entity
@Table(name = "seal_key")
public class SealKey {
    /** As OWASP's Password Storage Cheat Sheet asks, for a secret may be a phrase that somebody thought of. */
    public static final int ROUNDS = 210_000;

    private static final SecureRandom RANDOM = new SecureRandom();

    /** What every sealed text begins with. */
    @Id
    private String id;

    private String salt;
    private int rounds;

    @Column(name = "check_value")
    private String check;

    @Column(name = "made_at")
    private Instant madeAt;

    protected SealKey() {}

    public SealKey(String secret, Instant now) {
        this.id = HexFormat.of().formatHex(random(6));
        this.salt = Base64.getEncoder().encodeToString(random(16));
        this.rounds = ROUNDS;
        this.madeAt = now;
        this.check = derive(secret).mark("check", id);
    }

    /** The keys, unless this salt was made for another secret. */
    public Optional<DerivedKey> open(String secret) {
        var derived = derive(secret);
        return MessageDigest.isEqual(
                        derived.mark("check", id).getBytes(StandardCharsets.US_ASCII),
                        check.getBytes(StandardCharsets.US_ASCII))
                ? Optional.of(derived)
                : Optional.empty();
    }

    /** Whether we would make it so today. */
    public boolean isUpToDate() {
        return rounds == ROUNDS;
    }

    private DerivedKey derive(String secret) {
        return DerivedKey.of(id, secret, Base64.getDecoder().decode(salt), rounds);
    }

    private static byte[] random(int bytes) {
        byte[] made = new byte[bytes];
        RANDOM.nextBytes(made);
        return made;
    }

    public String id() {
        return id;
    }
}
