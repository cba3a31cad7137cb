package org.toguna.voting.usecase;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.toguna.forum.domain.Forum;
import org.toguna.forum.domain.Forums;
import org.toguna.identity.domain.EmailAddress;
import org.toguna.identity.domain.People;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Caller;
import org.toguna.shared.BusinessClock;
import org.toguna.shared.Happened;
import org.toguna.shared.NotFound;
import org.toguna.shared.Refusal;
import org.toguna.shared.Validation;
import org.toguna.voting.domain.BoxTrustee;
import org.toguna.voting.domain.VerifiableVote;
import org.toguna.voting.domain.VerifiableVotes;
import org.toguna.voting.domain.Voiding;

/** Two people of different sides declare void a vote that cannot be counted: an organiser, and one of an association whom they name. */
@Stateless
public class DeclareVoid {
    @Inject
    Caller caller;

    @Inject
    Forums forums;

    @Inject
    People people;

    @Inject
    VerifiableVotes votes;

    @Inject
    Tellers tellers;

    @Inject
    BoxLetters letters;

    @Inject
    BusinessClock clock;

    @Inject
    Event<Happened> happened;

    /** What is asked of the caller. */
    public record Asked(VerifiableVote vote, Voiding voiding) {}

    /**
     * Asks it, or asks it anew; the vote goes on until the other agrees.
     *
     * @param reason for everybody to read
     * @param partner address of a participant who may speak for an association, and is written to
     * @throws Refusal {@code voting.box.notVoidable}, {@code voting.place.noAssociation}, or naming every field that is missing or wrong
     */
    public void ask(String slug, UUID id, String reason, String partner) {
        var forum = forums.writable(slug);
        var organiser = caller.require(forum.id(), Role.ORGANISER);
        var vote = votes.lock(forum.id(), id);
        vote.mustBeVoidable();
        new Validation()
                .paragraph("reason", reason)
                .faultless("teller", EmailAddress.fault(partner))
                .refuse();
        var other = tellers.ofAssociation(forum, new EmailAddress(partner));
        votes.voiding(id)
                .ifPresentOrElse(
                        asked -> asked.ask(vote, reason, organiser, other, clock.now()),
                        () -> votes.add(new Voiding(vote, reason, organiser, other, clock.now())));
        letters.voiding(people.get(other.person()), forum, vote);
        happened.fire(new Happened(organiser, "AskToVoidVote", forum.id(), id));
    }

    /** What the organisers have asked so far, of whom and why; for themselves. */
    public Optional<Voiding> asked(String slug, UUID id) {
        var forum = forums.get(slug);
        caller.require(forum.id(), Role.ORGANISER);
        return votes.voiding(votes.get(forum.id(), id).id());
    }

    /** @throws Refusal {@code voting.box.notPartner} for anybody else than whom the organiser named */
    public Asked look(String slug, UUID id) {
        var forum = forums.get(slug);
        var vote = votes.get(forum.id(), id);
        return new Asked(vote, askedOfCaller(forum, id));
    }

    /**
     * @param seen when what was shown had been asked; empty for a program, which was shown nothing
     * @throws Refusal {@code voting.box.notPartner}, {@code voting.box.notVoidable}, {@code voting.box.reasonChanged}
     */
    public void agree(String slug, UUID id, Optional<Instant> seen) {
        var forum = forums.writable(slug);
        var vote = votes.lock(forum.id(), id);
        var person = caller.signedIn();
        var voiding = askedOfCaller(forum, id);
        seen.ifPresent(voiding::mustBeAskedAt);
        voiding.agree(vote, person, clock.now());
        votes.trustees(id).forEach(BoxTrustee::destroyShare);
        happened.fire(new Happened(person, "VoidVote", forum.id(), id));
    }

    private Voiding askedOfCaller(Forum forum, UUID id) {
        caller.require(forum.id(), Role.PARTICIPANT);
        var voiding = votes.voiding(id).orElseThrow(() -> new NotFound("voting.box.voiding", id));
        if (Optional.of(caller.signedIn())
                .filter(voiding::isAskedOf)
                .filter(person -> tellers.speaksForAssociation(forum, person))
                .isEmpty()) {
            throw new Refusal(Refusal.Kind.FORBIDDEN, "voting.box.notPartner");
        }
        return voiding;
    }
}
