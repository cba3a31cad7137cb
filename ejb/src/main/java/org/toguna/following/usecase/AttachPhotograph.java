package org.toguna.following.usecase;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import org.toguna.following.domain.Photograph;
import org.toguna.following.domain.Testimonies;
import org.toguna.following.domain.Testimony;
import org.toguna.following.domain.WitnessLinks;
import org.toguna.forum.domain.Forums;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Caller;
import org.toguna.shared.BusinessClock;
import org.toguna.shared.Happened;
import org.toguna.shared.NotFound;
import org.toguna.shared.RealClock;
import org.toguna.shared.StoredFile;

/** Whoever gave a testimony adds its photograph, until the organiser decided. */
@Stateless
public class AttachPhotograph {
    @Inject
    Caller caller;

    @Inject
    Forums forums;

    @Inject
    Testimonies testimonies;

    @Inject
    WitnessLinks links;

    @Inject
    BusinessClock clock;

    @Inject
    RealClock realClock;

    @Inject
    Event<Happened> happened;

    /** @throws NotFound also for the testimony of somebody else */
    public void asParticipant(String slug, UUID id, byte[] photograph) {
        var forum = forums.writable(slug);
        var author = caller.require(forum.id(), Role.PARTICIPANT);
        var testimony = testimonies.get(forum.id(), id);
        if (testimony.authorId().filter(author::equals).isEmpty()) {
            throw new NotFound("following.testimony", id);
        }
        attach(testimony, photograph);
    }

    /** @throws NotFound also for a testimony that another link gave */
    public void throughLink(String token, UUID id, byte[] photograph) {
        var link = links.find(token).orElseThrow(() -> new NotFound("following.link", ""));
        link.mustServe(clock.now());
        forums.get(link.forumId()).mustBeWritable();
        var testimony = testimonies.get(link.forumId(), id);
        if (testimony.linkId().filter(link.id()::equals).isEmpty()) {
            throw new NotFound("following.testimony", id);
        }
        attach(testimony, photograph);
    }

    private void attach(Testimony testimony, byte[] photograph) {
        var file = new StoredFile(Photograph.of(photograph).content(), realClock.now());
        testimonies.show(testimony, file);
        happened.fire(Happened.unnamed("AttachPhotograph", testimony.forumId(), testimony.id()));
    }
}
