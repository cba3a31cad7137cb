package org.toguna.seal.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.toguna.installation.usecase.InstallationSettings;

/**
 * Encrypts what the database keeps and whoever reads it should not learn: letters with codes while they wait, the server's key of a
 * vote, the keys of second factors. A sealed text begins with the id of its key and a full stop.
 */
@ApplicationScoped
public class Seal {
    private static final String PLAIN = "plain";

    @Inject
    SealKeyRing keys;

    @Inject
    InstallationSettings settings;

    /** For what need not outlive a restart where the environment holds no secret. */
    public String close(String text) {
        var key = keys.present();
        return key.id() + "." + key.encrypt(text);
    }

    /** For what must outlive it: without a secret the text is kept as it is. */
    public String keep(String text) {
        return settings.secret().isPresent() ? close(text) : PLAIN + "." + text;
    }

    /** Empty when a secret sealed it that is given no more. */
    public Optional<String> open(String sealed) {
        int dot = sealed.indexOf('.');
        if (dot < 0) {
            return Optional.empty();
        }
        var text = sealed.substring(dot + 1);
        return sealed.startsWith(PLAIN + ".")
                ? Optional.of(text)
                : keys.find(sealed.substring(0, dot)).flatMap(key -> key.decrypt(text));
    }

    /**
     * What stands for a text that we need to recognise and not to read, such as an address; another one for each purpose, and others
     * once the secret changed.
     */
    public String mark(String purpose, String text) {
        return keys.present().mark(purpose, text);
    }

    /** With what everything begins that the present secret sealed; empty without a secret, when there is nothing to seal anew. */
    Optional<String> beginning() {
        return settings.secret().map(secret -> keys.present().id() + ".");
    }
}
