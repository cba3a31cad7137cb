package org.toguna.testimony.usecase;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.toguna.commitment.domain.Commitments;
import org.toguna.files.domain.StoredFile;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;
import org.toguna.testimony.domain.Status;
import org.toguna.testimony.domain.Testimonies;
import org.toguna.testimony.domain.Testimony;
import org.toguna.values.Page;

/** Everybody reads what is published. */
@Act(by = Role.ANYONE)
public class ReadTestimonies {
    private final Stage stage;
    private final Commitments commitments;
    private final Testimonies testimonies;
    private final Subjects subjects;
    private final ReadAllTestimonies all;

    @Inject
    ReadTestimonies(
            Stage stage, Commitments commitments, Testimonies testimonies, Subjects subjects, ReadAllTestimonies all) {
        this.stage = stage;
        this.commitments = commitments;
        this.testimonies = testimonies;
        this.subjects = subjects;
        this.all = all;
    }

    /** What people saw of a commitment, the latest sight first. */
    public List<Testimony> on(String slug, int number) {
        return stage.show(
                this,
                slug,
                on -> testimonies.published(
                        commitments.get(on.forumId(), number).id()));
    }

    /** Whether the caller may testify as a participant. */
    public boolean mayTestify(String slug) {
        return stage.show(this, slug, on -> !on.forum().isArchive() && on.holds(Role.PARTICIPANT));
    }

    /** Oldest first. */
    public Page<About> page(String slug, Page.Wanted wanted) {
        return stage.show(this, slug, on -> subjects.beside(testimonies.page(on.forumId(), Status.PUBLISHED, wanted)));
    }

    /** The photograph of a published testimony; whoever decides about testimonies sees any. */
    public StoredFile photograph(String slug, UUID id) {
        return stage.show(this, slug, on -> {
            var testimony = testimonies.get(on.forumId(), id);
            return testimony.isPublished() ? testimonies.photograph(testimony) : all.photograph(slug, id);
        });
    }
}
