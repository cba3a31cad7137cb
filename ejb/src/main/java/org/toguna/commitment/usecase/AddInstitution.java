package org.toguna.commitment.usecase;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.toguna.commitment.domain.Institution;
import org.toguna.commitment.domain.InstitutionKind;
import org.toguna.commitment.domain.Institutions;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;
import org.toguna.values.LocalizedText;
import org.toguna.values.Problem;
import org.toguna.values.Refusal;

/** An organiser adds an institution that may commit itself. */
@Act(by = Role.ORGANISER)
public class AddInstitution {
    private final Stage stage;
    private final Institutions institutions;

    @Inject
    AddInstitution(Stage stage, Institutions institutions) {
        this.stage = stage;
        this.institutions = institutions;
    }

    /** @throws Refusal {@code commitment.institution.exists}, or naming the wrong fields */
    public UUID add(String slug, LocalizedText name, InstitutionKind kind) {
        return stage.act(this, slug, on -> {
            var institution = new Institution(on.forumId(), name, kind);
            if (institutions.isNamed(on.forumId(), name)) {
                throw new Refusal(Refusal.Kind.CONFLICT, List.of(new Problem("name", "commitment.institution.exists")));
            }
            institutions.add(institution);
            on.done(institution.id());
            return institution.id();
        });
    }
}
