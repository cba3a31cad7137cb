package org.toguna.testimony.usecase;

import jakarta.inject.Inject;
import java.util.UUID;
import org.toguna.forum.domain.Forums;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;
import org.toguna.identity.usecase.Admission;
import org.toguna.testimony.domain.Testimonies;
import org.toguna.testimony.domain.Testimony;
import org.toguna.testimony.domain.WitnessLinks;
import org.toguna.values.NotFound;

/** Whoever testified through a link adds a photograph through the same link, until the organiser decided. */
@Act(by = Role.ANYONE, unnamed = true, name = "AttachPhotograph")
public class AttachPhotographByLink {
    private final Admission admission;
    private final WitnessLinks links;
    private final Forums forums;
    private final Testimonies testimonies;
    private final Darkroom darkroom;

    @Inject
    AttachPhotographByLink(
            Admission admission, WitnessLinks links, Forums forums, Testimonies testimonies, Darkroom darkroom) {
        this.admission = admission;
        this.links = links;
        this.forums = forums;
        this.testimonies = testimonies;
        this.darkroom = darkroom;
    }

    /**
     * @throws org.toguna.values.Refusal {@code following.link.notFound}, {@code following.link.over}, and {@link NotFound} also for a
     *     testimony that another link gave
     */
    public Testimony attach(String token, UUID id, byte[] photograph) {
        var link = links.get(token);
        return admission.act(this, link.forumId(), on -> {
            link.mustServe(on.now());
            forums.get(link.forumId()).mustBeWritable();
            var testimony = testimonies.get(link.forumId(), id);
            if (testimony.linkId().filter(link.id()::equals).isEmpty()) {
                throw new NotFound("following.testimony", id);
            }
            darkroom.develop(testimony, photograph);
            on.done(id);
            return testimony;
        });
    }
}
