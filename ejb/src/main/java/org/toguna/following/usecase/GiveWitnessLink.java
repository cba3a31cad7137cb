package org.toguna.following.usecase;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import org.toguna.commitment.domain.Commitments;
import org.toguna.following.domain.WitnessLink;
import org.toguna.following.domain.WitnessLinks;
import org.toguna.forum.domain.Forums;
import org.toguna.identity.domain.Role;
import org.toguna.identity.domain.Token;
import org.toguna.identity.usecase.Caller;
import org.toguna.shared.BusinessClock;
import org.toguna.shared.Happened;
import org.toguna.shared.Page;
import org.toguna.shared.usecase.Outbox;

/** An organiser gives people of the place a link to say what they see of one commitment, and may take it back. */
@Stateless
public class GiveWitnessLink {
    @Inject
    Caller caller;

    @Inject
    Forums forums;

    @Inject
    Commitments commitments;

    @Inject
    WitnessLinks links;

    @Inject
    Outbox outbox;

    @Inject
    BusinessClock clock;

    @Inject
    Event<Happened> happened;

    /** @param address of the page to testify on; it is told once and kept nowhere */
    public record Given(UUID id, String address) {}

    /** A link with the number of its commitment, and whether it still serves. */
    public record Listed(WitnessLink link, int commitment, boolean serving) {}

    /**
     * @param days 1 to {@link WitnessLink#LONGEST}
     * @param language of the page that the link leads to
     */
    public Given give(String slug, int number, String givenTo, Integer days, String language) {
        var forum = forums.writable(slug);
        var organiser = caller.require(forum.id(), Role.ORGANISER);
        var token = Token.make();
        var link = new WitnessLink(commitments.get(forum.id(), number), givenTo, days, token, clock.now());
        links.add(link);
        happened.fire(new Happened(organiser, "GiveWitnessLink", forum.id(), link.id()));
        return new Given(link.id(), outbox.link(language, "/testify/" + token));
    }

    public void revoke(String slug, UUID id) {
        var forum = forums.writable(slug);
        var organiser = caller.require(forum.id(), Role.ORGANISER);
        links.get(forum.id(), id).revoke(clock.now());
        happened.fire(new Happened(organiser, "RevokeWitnessLink", forum.id(), id));
    }

    /** Newest first. */
    public Page<Listed> page(String slug, Page.Wanted wanted) {
        var forum = forums.get(slug);
        caller.require(forum.id(), Role.ORGANISER);
        var now = clock.now();
        var page = links.page(forum.id(), wanted);
        return new Page<>(
                page.items().stream()
                        .map(link -> new Listed(
                                link, commitments.get(link.commitmentId()).number(), link.serves(now)))
                        .toList(),
                page.number(),
                page.size(),
                page.total());
    }
}
