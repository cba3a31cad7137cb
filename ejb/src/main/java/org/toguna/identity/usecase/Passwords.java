package org.toguna.identity.usecase;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.toguna.shared.Problem;
import org.toguna.shared.Refusal;

/** Passwords as PBKDF2 with HMAC-SHA-512, 210,000 rounds (OWASP, Password Storage Cheat Sheet). */
@ApplicationScoped
public class Passwords {
    public static final int SHORTEST = 12;

    @Inject
    Pbkdf2PasswordHash pbkdf2;

    private String hashOfNobody;

    @PostConstruct
    void configure() {
        pbkdf2.initialize(Map.of(
                "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
                "Pbkdf2PasswordHash.Iterations", "210000",
                "Pbkdf2PasswordHash.SaltSizeBytes", "16",
                "Pbkdf2PasswordHash.KeySizeBytes", "32"));
        hashOfNobody = pbkdf2.generate("nobody".toCharArray());
    }

    /** @throws Refusal {@code identity.password.tooShort} */
    public String hash(String password) {
        if (password == null || password.length() < SHORTEST || password.length() > 200) {
            throw new Refusal(
                    Refusal.Kind.INVALID, List.of(new Problem("password", "identity.password.tooShort", SHORTEST)));
        }
        return pbkdf2.generate(password.toCharArray());
    }

    /** Takes as long for a person without a password as for one with. */
    public boolean match(String password, Optional<String> hash) {
        return pbkdf2.verify(password.toCharArray(), hash.orElse(hashOfNobody)) && hash.isPresent();
    }
}
