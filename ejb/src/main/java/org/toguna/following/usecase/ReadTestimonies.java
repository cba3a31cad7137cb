package org.toguna.following.usecase;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.toguna.commitment.domain.Commitment;
import org.toguna.commitment.domain.Commitments;
import org.toguna.following.domain.Status;
import org.toguna.following.domain.Testimonies;
import org.toguna.following.domain.Testimony;
import org.toguna.following.domain.WitnessLinks;
import org.toguna.forum.domain.Forum;
import org.toguna.forum.domain.Forums;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Caller;
import org.toguna.shared.BusinessClock;
import org.toguna.shared.Page;
import org.toguna.shared.StoredFile;

/** Everybody reads what is published, the organiser all. */
@Stateless
public class ReadTestimonies {
    @Inject
    Caller caller;

    @Inject
    Forums forums;

    @Inject
    Commitments commitments;

    @Inject
    Testimonies testimonies;

    @Inject
    WitnessLinks links;

    @Inject
    BusinessClock clock;

    /** A testimony with the commitment it is about. */
    public record About(Testimony testimony, Commitment commitment) {}

    /** Where a link leads. */
    public record Place(Forum forum, Commitment commitment) {}

    /** What people saw of a commitment, the latest sight first. */
    public List<Testimony> on(String slug, int number) {
        return testimonies.published(
                commitments.get(forums.get(slug).id(), number).id());
    }

    /** Whether the caller may testify as a participant. */
    public boolean mayTestify(String slug) {
        var forum = forums.get(slug);
        return !forum.isArchive() && caller.may(forum.id(), Role.PARTICIPANT);
    }

    public Page<About> page(String slug, Status status, Page.Wanted wanted) {
        var forum = forums.get(slug);
        if (status != Status.PUBLISHED) {
            caller.require(forum.id(), Role.ORGANISER);
        }
        var page = testimonies.page(forum.id(), status, wanted);
        return new Page<>(page.items().stream().map(this::about).toList(), page.number(), page.size(), page.total());
    }

    /** One of any status, for who decides about it. */
    public About get(String slug, UUID id) {
        var forum = forums.get(slug);
        caller.require(forum.id(), Role.ORGANISER);
        return about(testimonies.get(forum.id(), id));
    }

    private About about(Testimony testimony) {
        return new About(testimony, commitments.get(testimony.commitmentId()));
    }

    /** The photograph of a published testimony; the organiser sees any. */
    public StoredFile photograph(String slug, UUID id) {
        var forum = forums.get(slug);
        var testimony = testimonies.get(forum.id(), id);
        if (!testimony.isPublished()) {
            caller.require(forum.id(), Role.ORGANISER);
        }
        return testimonies.photograph(testimony);
    }

    /** Empty when the link is unknown, has expired or was taken back. */
    public Optional<Place> behind(String token) {
        return links.find(token)
                .filter(link -> link.serves(clock.now()))
                .map(link -> new Place(forums.get(link.forumId()), commitments.get(link.commitmentId())));
    }
}
