package org.toguna.following.usecase;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.UUID;
import org.toguna.commitment.domain.Commitments;
import org.toguna.following.domain.Testimonies;
import org.toguna.following.domain.Testimony;
import org.toguna.forum.domain.Forum;
import org.toguna.forum.domain.Forums;
import org.toguna.identity.domain.People;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Caller;
import org.toguna.shared.BusinessClock;
import org.toguna.shared.Happened;
import org.toguna.shared.usecase.Outbox;

/** The organiser publishes a testimony or refuses it with a reason; a participant who gave it hears of it. */
@Stateless
public class DecideOnTestimony {
    @Inject
    Caller caller;

    @Inject
    Forums forums;

    @Inject
    Testimonies testimonies;

    @Inject
    Commitments commitments;

    @Inject
    People people;

    @Inject
    Outbox outbox;

    @Inject
    BusinessClock clock;

    @Inject
    Event<Happened> happened;

    public Testimony publish(String slug, UUID id) {
        var forum = forums.writable(slug);
        var organiser = caller.require(forum.id(), Role.ORGANISER);
        var testimony = testimonies.get(forum.id(), id);
        testimony.publish(clock.now());
        tell("following.published", forum, testimony);
        happened.fire(new Happened(organiser, "PublishTestimony", forum.id(), id));
        return testimony;
    }

    public Testimony refuse(String slug, UUID id, String reason) {
        var forum = forums.writable(slug);
        var organiser = caller.require(forum.id(), Role.ORGANISER);
        var testimony = testimonies.get(forum.id(), id);
        testimony.refuse(reason, clock.now());
        tell("following.refused", forum, testimony);
        happened.fire(new Happened(organiser, "RefuseTestimony", forum.id(), id));
        return testimony;
    }

    private void tell(String key, Forum forum, Testimony testimony) {
        testimony
                .authorId()
                .map(people::get)
                .filter(person -> !person.isErased())
                .ifPresent(author -> {
                    var commitment = commitments.get(testimony.commitmentId());
                    outbox.write(
                            forum.letterhead(),
                            author.email().value(),
                            author.language(),
                            key,
                            commitment.number(),
                            commitment.terms().title().in(Locale.forLanguageTag(author.language())),
                            outbox.link(
                                    author.language(),
                                    "/forums/" + forum.slug() + "/commitments/" + commitment.number()),
                            testimony.refusalReason().orElse(""));
                });
    }
}
