package org.toguna.voting.usecase;

import jakarta.inject.Inject;
import java.util.UUID;
import org.toguna.belenios.Proof;
import org.toguna.belenios.Refused;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;

/** A trustee shows by a signature that they hold the private key, by the link that they were sent. */
@Act(by = Role.ANYONE, unnamed = true)
public class PassTrusteeTest {
    private final Stage stage;
    private final TrusteeDesks desks;

    @Inject
    PassTrusteeTest(Stage stage, TrusteeDesks desks) {
        this.stage = stage;
        this.desks = desks;
    }

    /**
     * @param json the signature
     * @throws org.toguna.values.Refusal {@code voting.box.token}, {@code voting.box.fixed}, {@code voting.box.testFailed}
     */
    public void pass(String slug, UUID id, String token, String json) {
        stage.act(this, slug, on -> {
            var signature = read(json);
            var desk = desks.lock(on, id, token);
            desk.vote().mustBePreparing();
            desk.trustee().answer(signature, desk.vote().group());
            on.done(id);
            return null;
        });
    }

    private static Proof read(String json) {
        try {
            return Proof.read(json);
        } catch (Refused refused) {
            throw Unsound.because(refused);
        }
    }
}
