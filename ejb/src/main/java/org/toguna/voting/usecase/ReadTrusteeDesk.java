package org.toguna.voting.usecase;

import jakarta.inject.Inject;
import java.util.UUID;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;

/** A trustee sees what is theirs to do, by the link that they were sent. */
@Act(by = Role.ANYONE)
public class ReadTrusteeDesk {
    private final Stage stage;
    private final TrusteeDesks desks;

    @Inject
    ReadTrusteeDesk(Stage stage, TrusteeDesks desks) {
        this.stage = stage;
        this.desks = desks;
    }

    /** @throws org.toguna.values.Refusal {@code voting.box.token} */
    public TrusteeDesk look(String slug, UUID id, String token) {
        return stage.show(this, slug, on -> desks.open(on, id, token));
    }
}
