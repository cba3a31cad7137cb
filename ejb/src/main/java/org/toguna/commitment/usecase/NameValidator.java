package org.toguna.commitment.usecase;

import jakarta.inject.Inject;
import java.util.UUID;
import org.toguna.commitment.domain.Institution;
import org.toguna.commitment.domain.Institutions;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.Role;
import org.toguna.identity.domain.Tenure;
import org.toguna.identity.usecase.Act;
import org.toguna.identity.usecase.NameStaff;
import org.toguna.identity.usecase.Nominee;
import org.toguna.identity.usecase.Office;
import org.toguna.identity.usecase.OnBehalf;

/** An organiser names somebody to confirm what is reported for an institution. */
@Act(by = Role.ORGANISER)
public class NameValidator {
    private final Stage stage;
    private final Institutions institutions;
    private final NameStaff nameStaff;

    @Inject
    NameValidator(Stage stage, Institutions institutions, NameStaff nameStaff) {
        this.stage = stage;
        this.institutions = institutions;
        this.nameStaff = nameStaff;
    }

    /** @throws org.toguna.values.Refusal of {@link NameStaff} */
    public Institution name(String slug, UUID institutionId, Nominee nominee, Tenure tenure) {
        return stage.act(this, slug, on -> {
            var institution = institutions.get(on.forumId(), institutionId);
            nameStaff.name(
                    nominee,
                    new Office(Role.VALIDATOR, new OnBehalf(institution.id(), institution.name())),
                    tenure,
                    on.forum().letterhead());
            on.done(institution.id());
            return institution;
        });
    }
}
