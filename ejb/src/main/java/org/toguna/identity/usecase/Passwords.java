package org.toguna.identity.usecase;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.toguna.jobs.usecase.Turns;
import org.toguna.values.Validation;

/** Passwords as PBKDF2 with HMAC-SHA-512, 210,000 rounds (OWASP, Password Storage Cheat Sheet). */
@ApplicationScoped
public class Passwords {
    public static final int SHORTEST = 12;

    private static final int LONGEST = 200;
    private static final String ALGORITHM = "PBKDF2WithHmacSHA512";
    private static final String ROUNDS = "210000";

    /** Of no password that anybody could find: as long a salt and as long a hash as others have. */
    private static final String HASH_OF_NOBODY =
            String.join(":", ALGORITHM, ROUNDS, "A".repeat(22) + "==", "A".repeat(43) + "=");

    /** Whoever waits holds a connection to the database. */
    private static final int LONGEST_QUEUE = 16;

    @Inject
    Pbkdf2PasswordHash pbkdf2;

    /** A try keeps a processor busy for tenths of a second, and counts only once it has failed. */
    private final Turns turns = new Turns(Runtime.getRuntime().availableProcessors(), LONGEST_QUEUE);

    @PostConstruct
    void configure() {
        pbkdf2.initialize(Map.of(
                "Pbkdf2PasswordHash.Algorithm",
                ALGORITHM,
                "Pbkdf2PasswordHash.Iterations",
                ROUNDS,
                "Pbkdf2PasswordHash.SaltSizeBytes",
                "16",
                "Pbkdf2PasswordHash.KeySizeBytes",
                "32"));
    }

    /** Adds {@code identity.password.tooShort} or {@code shared.tooLong} to what else is wrong. */
    public static Validation check(Validation validation, String password) {
        return validation
                .require(
                        password != null && password.length() >= SHORTEST,
                        "password",
                        "identity.password.tooShort",
                        SHORTEST)
                .require(password == null || password.length() <= LONGEST, "password", "shared.tooLong", LONGEST);
    }

    /** @throws org.toguna.values.Refusal {@code identity.password.tooShort}, {@code shared.tooLong} */
    public String hash(String password) {
        check(new Validation(), password).refuse();
        return pbkdf2.generate(password.toCharArray());
    }

    /**
     * Few at once, so that many who guess neither stop the server nor outrun the count of their tries.
     *
     * @param guess asks whether it may still be made, makes it and counts it
     * @throws org.toguna.values.Refusal {@code shared.http.503}
     */
    <T> T inTurn(Supplier<T> guess) {
        return turns.take(guess);
    }

    /** Takes as long for a person without a password as for one with. */
    public boolean match(String password, Optional<String> hash) {
        return password != null
                && pbkdf2.verify(password.toCharArray(), hash.orElse(HASH_OF_NOBODY))
                && hash.isPresent();
    }
}
