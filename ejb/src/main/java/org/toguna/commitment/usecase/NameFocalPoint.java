package org.toguna.commitment.usecase;

import jakarta.inject.Inject;
import java.util.UUID;
import org.toguna.commitment.domain.Institution;
import org.toguna.commitment.domain.Institutions;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;
import org.toguna.identity.usecase.NameStaff;

/** An organiser names somebody to report for an institution. */
@Act(by = Role.ORGANISER)
public class NameFocalPoint {
    private final Stage stage;
    private final Institutions institutions;
    private final NameStaff nameStaff;

    @Inject
    NameFocalPoint(Stage stage, Institutions institutions, NameStaff nameStaff) {
        this.stage = stage;
        this.institutions = institutions;
        this.nameStaff = nameStaff;
    }

    /** @throws org.toguna.shared.Refusal of {@link NameStaff} */
    public Institution name(String slug, UUID institutionId, String email, String name, String language) {
        return stage.act(this, slug, on -> {
            var institution = institutions.get(on.forumId(), institutionId);
            institution.nameFocalPoint(nameStaff.name(
                    email, name, language, Role.FOCAL_POINT, on.forum().letterhead()));
            on.done(institution.id());
            return institution;
        });
    }
}
