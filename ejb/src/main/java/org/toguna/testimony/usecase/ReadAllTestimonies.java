package org.toguna.testimony.usecase;

import jakarta.inject.Inject;
import java.util.UUID;
import org.toguna.files.domain.StoredFile;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;
import org.toguna.shared.Page;
import org.toguna.testimony.domain.Status;
import org.toguna.testimony.domain.Testimonies;

/** The organiser, who decides about testimonies, reads them all. */
@Act(by = {Role.ORGANISER, Role.MODERATOR})
public class ReadAllTestimonies {
    private final Stage stage;
    private final Testimonies testimonies;
    private final Subjects subjects;

    @Inject
    ReadAllTestimonies(Stage stage, Testimonies testimonies, Subjects subjects) {
        this.stage = stage;
        this.testimonies = testimonies;
        this.subjects = subjects;
    }

    /** Oldest first. */
    public Page<About> page(String slug, Status status, Page.Wanted wanted) {
        return stage.show(this, slug, on -> subjects.beside(testimonies.page(on.forumId(), status, wanted)));
    }

    public About get(String slug, UUID id) {
        return stage.show(this, slug, on -> subjects.beside(testimonies.get(on.forumId(), id)));
    }

    public StoredFile photograph(String slug, UUID id) {
        return stage.show(this, slug, on -> testimonies.photograph(testimonies.get(on.forumId(), id)));
    }
}
