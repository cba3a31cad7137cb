package org.toguna.report.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the environment says about the key that signs reports; docs/operations.md lists every key with its default. */
@ApplicationScoped
public class SigningSettings {
    @Inject
    @ConfigProperty(name = "toguna.signing.keystore")
    Optional<String> keystore;

    @Inject
    @ConfigProperty(name = "toguna.signing.password")
    Optional<String> password;

    /** A PKCS#12 file that holds one key with its certificates. */
    public Optional<Path> keystore() {
        return keystore.map(Path::of);
    }

    public char[] password() {
        return password.orElse("").toCharArray();
    }
}
