package org.toguna.testimony.usecase;

import jakarta.inject.Inject;
import java.util.UUID;
import org.toguna.files.domain.StoredFile;
import org.toguna.forum.usecase.Scene;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;
import org.toguna.registration.usecase.Residence;
import org.toguna.testimony.domain.Status;
import org.toguna.testimony.domain.Testimonies;
import org.toguna.testimony.domain.Testimony;
import org.toguna.values.Page;

/** Those who decide about testimonies read them all; whoever is bounded to a zone those of participants who live there. */
@Act(by = {Role.ORGANISER, Role.MODERATOR})
public class ReadAllTestimonies {
    private final Stage stage;
    private final Testimonies testimonies;
    private final Residence residence;
    private final Subjects subjects;

    @Inject
    ReadAllTestimonies(Stage stage, Testimonies testimonies, Residence residence, Subjects subjects) {
        this.stage = stage;
        this.testimonies = testimonies;
        this.residence = residence;
        this.subjects = subjects;
    }

    /** Oldest first. */
    public Page<About> page(String slug, Status status, Page.Wanted wanted) {
        return stage.show(
                this,
                slug,
                on -> subjects.beside(residence
                        .countries(on, ReadAllTestimonies.class)
                        .map(countries -> testimonies.page(on.forumId(), status, countries, wanted))
                        .orElseGet(() -> testimonies.page(on.forumId(), status, wanted))));
    }

    public About get(String slug, UUID id) {
        return stage.show(this, slug, on -> subjects.beside(within(on, id)));
    }

    public StoredFile photograph(String slug, UUID id) {
        return stage.show(this, slug, on -> testimonies.photograph(within(on, id)));
    }

    private Testimony within(Scene on, UUID id) {
        var testimony = testimonies.get(on.forumId(), id);
        residence.mustBeWithin(on, ReadAllTestimonies.class, testimony.authorId());
        return testimony;
    }
}
