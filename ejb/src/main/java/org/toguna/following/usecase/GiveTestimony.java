package org.toguna.following.usecase;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import org.toguna.commitment.domain.Commitment;
import org.toguna.commitment.domain.Commitments;
import org.toguna.following.domain.Photograph;
import org.toguna.following.domain.Sighting;
import org.toguna.following.domain.Testimonies;
import org.toguna.following.domain.Testimony;
import org.toguna.following.domain.WitnessLinks;
import org.toguna.forum.domain.Forum;
import org.toguna.forum.domain.Forums;
import org.toguna.identity.domain.People;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Caller;
import org.toguna.shared.BusinessClock;
import org.toguna.shared.Happened;
import org.toguna.shared.NotFound;
import org.toguna.shared.RealClock;
import org.toguna.shared.StoredFile;

/** Somebody says what they saw of a commitment on the spot: an accredited participant, or whoever was given a link. */
@Stateless
public class GiveTestimony {
    @Inject
    Caller caller;

    @Inject
    Forums forums;

    @Inject
    People people;

    @Inject
    Commitments commitments;

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

    /**
     * @param sighting whose name is not used: the caller has one
     * @param photograph null for none
     * @throws org.toguna.shared.Refusal naming every field that is missing or wrong, or what is wrong with the photograph
     */
    public Testimony asParticipant(String slug, int number, Sighting sighting, byte[] photograph) {
        var forum = forums.writable(slug);
        var author = caller.require(forum.id(), Role.PARTICIPANT);
        var commitment = commitments.get(forum.id(), number);
        var now = clock.now();
        var named = new Sighting(
                sighting.words(),
                sighting.language(),
                sighting.place(),
                sighting.seenOn(),
                people.get(author).name(),
                sighting.nameShown());
        return keep(Testimony.by(author, commitment, named, today(forum, now), now), photograph);
    }

    /** @throws org.toguna.shared.Refusal {@code following.link.notFound}, {@code following.link.over}, and as above */
    public Testimony throughLink(String token, Sighting sighting, byte[] photograph) {
        var link = links.find(token).orElseThrow(() -> new NotFound("following.link", ""));
        var forum = forums.get(link.forumId());
        forum.mustBeWritable();
        Commitment commitment = commitments.get(link.commitmentId());
        var now = clock.now();
        return keep(Testimony.through(link, commitment, sighting, today(forum, now), now), photograph);
    }

    private static LocalDate today(Forum forum, Instant now) {
        return LocalDate.ofInstant(now, forum.timeZone());
    }

    private Testimony keep(Testimony testimony, byte[] photograph) {
        testimonies.add(testimony);
        if (photograph != null) {
            testimonies.show(testimony, new StoredFile(Photograph.of(photograph).content(), realClock.now()));
        }
        happened.fire(Happened.unnamed("GiveTestimony", testimony.forumId(), testimony.id()));
        return testimony;
    }
}
