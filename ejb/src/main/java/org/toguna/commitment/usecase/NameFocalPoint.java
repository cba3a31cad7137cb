package org.toguna.commitment.usecase;

import jakarta.inject.Inject;
import java.util.UUID;
import org.toguna.commitment.domain.Institution;
import org.toguna.commitment.domain.Institutions;
import org.toguna.forum.domain.Forum;
import org.toguna.forum.domain.Forums;
import org.toguna.forum.domain.Territories;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.Role;
import org.toguna.identity.domain.Tenure;
import org.toguna.identity.usecase.Act;
import org.toguna.identity.usecase.NameStaff;
import org.toguna.identity.usecase.Nominee;
import org.toguna.identity.usecase.Office;
import org.toguna.identity.usecase.OnBehalf;
import org.toguna.values.LocalizedText;

/** An organiser names somebody to report for an institution: on all that it promised, or on what concerns one territory. */
@Act(by = Role.ORGANISER)
public class NameFocalPoint {
    private final Stage stage;
    private final Institutions institutions;
    private final Forums forums;
    private final Territories territories;
    private final NameStaff nameStaff;

    @Inject
    NameFocalPoint(
            Stage stage, Institutions institutions, Forums forums, Territories territories, NameStaff nameStaff) {
        this.stage = stage;
        this.institutions = institutions;
        this.forums = forums;
        this.territories = territories;
        this.nameStaff = nameStaff;
    }

    /**
     * @param territory the code of one of the forum; null or blank for all that the institution promised
     * @throws org.toguna.values.Refusal {@code forum.territory.unknown}, or of {@link NameStaff}
     */
    public Institution name(String slug, UUID institutionId, String territory, Nominee nominee, Tenure tenure) {
        return stage.act(this, slug, on -> {
            var institution = institutions.get(on.forumId(), institutionId);
            nameStaff.name(
                    nominee,
                    new Office(
                            Role.FOCAL_POINT,
                            new OnBehalf(institution.id(), institution.name()),
                            null,
                            null,
                            territory == null || territory.isBlank() ? null : place(on.forum(), territory.strip())),
                    tenure,
                    on.forum().letterhead());
            on.done(institution.id());
            return institution;
        });
    }

    /** Kept on the list by the lock of the forum, until the mandate keeps it there. */
    private Office.Place place(Forum forum, String code) {
        forums.take(forum);
        return new Office.Place(
                code, LocalizedText.french(territories.get(forum.id(), code).name()));
    }
}
