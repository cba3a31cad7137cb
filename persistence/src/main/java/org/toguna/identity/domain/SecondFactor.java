package org.toguna.identity.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** The key that a person's authenticator holds too, and the codes for the day on which it is lost. */
@Entity
@Table(name = "second_factor")
public class SecondFactor {
    public static final int RECOVERY_CODES = 10;

    /** Who show it when they sign in: they read the data of many people. */
    public static final Set<Role> ASKED_OF = Set.of(Role.ADMINISTRATOR, Role.ORGANISER, Role.SECRETARIAT);

    /** As RFC 4226 asks for. */
    private static final int KEY_BYTES = 20;

    /** Eighty bits, which nobody guesses: sixteen letters in groups of four. */
    private static final int RECOVERY_BYTES = 10;

    private static final SecureRandom RANDOM = new SecureRandom();

    @Id
    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "kept_key")
    private String keptKey;

    @Column(name = "pending_key")
    private String pendingKey;

    @Column(name = "last_step")
    private long lastStep;

    @ElementCollection
    @CollectionTable(name = "recovery_code", joinColumns = @JoinColumn(name = "person_id"))
    @Column(name = "code_hash")
    private Set<String> recoveryCodes = new HashSet<>();

    @Version
    private int version;

    protected SecondFactor() {}

    public SecondFactor(UUID personId) {
        this.personId = personId;
    }

    /** In the letters that authenticators read. */
    public static String makeKey() {
        return Base32.of(random(KEY_BYTES));
    }

    /**
     * Shows the person a key; it counts from {@link #enrol} on, and one from before until then.
     *
     * @param sealed as it is stored
     */
    public void begin(String sealed) {
        pendingKey = sealed;
    }

    /**
     * The person shows that their authenticator holds the key.
     *
     * @param key the pending one, opened
     * @return false for a code that is not of this key and of now
     */
    public boolean enrol(String key, String code, Instant now) {
        var step = Totp.stepOf(code, Base32.read(key), now);
        if (step.isEmpty()) {
            return false;
        }
        lastStep = step.getAsLong();
        keptKey = pendingKey;
        pendingKey = null;
        return true;
    }

    /**
     * A code is good once.
     *
     * @param key the kept one, opened
     */
    public boolean accept(String key, String code, Instant now) {
        var step = Totp.stepOf(code, Base32.read(key), now);
        if (step.isEmpty() || step.getAsLong() <= lastStep) {
            return false;
        }
        lastStep = step.getAsLong();
        return true;
    }

    /** New ones, shown this once; those from before are worth nothing any more. */
    public List<String> makeRecoveryCodes() {
        var made = IntStream.range(0, RECOVERY_CODES)
                .mapToObj(number ->
                        String.join("-", Base32.of(random(RECOVERY_BYTES)).split("(?<=\\G.{4})")))
                .toList();
        recoveryCodes.clear();
        made.forEach(code -> recoveryCodes.add(hash(code)));
        return made;
    }

    /** Each is good once. */
    public boolean useRecoveryCode(String code) {
        return recoveryCodes.remove(hash(code));
    }

    /** However it is typed. */
    private static String hash(String recoveryCode) {
        return Token.hash(recoveryCode.toUpperCase(Locale.ROOT).replaceAll("[^A-Z2-7]", ""));
    }

    /** The same keys sealed anew, by whatever does so with one of them. */
    public void sealAnew(UnaryOperator<String> anew) {
        keptKey = Optional.ofNullable(keptKey).map(anew).orElse(null);
        pendingKey = Optional.ofNullable(pendingKey).map(anew).orElse(null);
    }

    public boolean isEnrolled() {
        return keptKey != null;
    }

    /** As it is stored. */
    public Optional<String> keptKey() {
        return Optional.ofNullable(keptKey);
    }

    /** As it is stored. */
    public Optional<String> pendingKey() {
        return Optional.ofNullable(pendingKey);
    }

    public int recoveryCodesLeft() {
        return recoveryCodes.size();
    }

    private static byte[] random(int bytes) {
        byte[] made = new byte[bytes];
        RANDOM.nextBytes(made);
        return made;
    }
}
