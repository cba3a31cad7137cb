package org.toguna.voting.usecase;

import jakarta.inject.Inject;
import java.util.UUID;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;
import org.toguna.values.Refusal;
import org.toguna.voting.domain.Registrar;
import org.toguna.voting.domain.VerifiableVotes;

/** Where the server made the codes, an organiser undoes that an elector used somebody else's. */
@Act(by = Role.ORGANISER)
public class ReleaseCode {
    private final Stage stage;
    private final VerifiableVotes votes;
    private final CodeRelease release;

    @Inject
    ReleaseCode(Stage stage, VerifiableVotes votes, CodeRelease release) {
        this.stage = stage;
        this.votes = votes;
        this.release = release;
    }

    /**
     * @param email by which the elector is registered who used another's code
     * @throws Refusal {@code voting.box.registrarAlone}, {@code voting.box.notOpen}, {@code voting.box.stranger},
     *     {@code voting.box.unbound}, {@code voting.box.releasedOnce}
     */
    public void release(String slug, UUID id, String email) {
        stage.act(this, slug, on -> {
            var vote = votes.lock(on.forumId(), id);
            if (vote.registrar() != Registrar.SERVER) {
                throw new Refusal(Refusal.Kind.FORBIDDEN, "voting.box.registrarAlone");
            }
            release.release(on, vote, email);
            return null;
        });
    }
}
