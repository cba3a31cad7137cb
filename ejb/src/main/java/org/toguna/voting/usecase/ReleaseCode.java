package org.toguna.voting.usecase;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.toguna.forum.domain.Forum;
import org.toguna.forum.domain.Forums;
import org.toguna.identity.domain.EmailAddress;
import org.toguna.identity.domain.People;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Caller;
import org.toguna.shared.BusinessClock;
import org.toguna.shared.Happened;
import org.toguna.shared.Problem;
import org.toguna.shared.Refusal;
import org.toguna.shared.Validation;
import org.toguna.voting.domain.BoxRoll;
import org.toguna.voting.domain.Registrar;
import org.toguna.voting.domain.VerifiableVote;
import org.toguna.voting.domain.VerifiableVotes;

/**
 * Whoever gave out the codes undoes that an account was bound to somebody else's, as happens on a telephone that two share. Both may
 * vote again, each with their own; the ballot that was cast with the other's code stays until its owner votes.
 */
@Stateless
public class ReleaseCode {
    @Inject
    Caller caller;

    @Inject
    Forums forums;

    @Inject
    People people;

    @Inject
    VerifiableVotes votes;

    @Inject
    BoxRoll roll;

    @Inject
    BoxLetters letters;

    @Inject
    BusinessClock clock;

    @Inject
    Event<Happened> happened;

    /**
     * Where the server made the codes.
     *
     * @param email by which the elector is registered who used another's code
     * @throws Refusal {@code voting.box.registrarAlone}, {@code voting.box.notOpen}, {@code voting.box.stranger},
     *     {@code voting.box.unbound}
     */
    public void byOrganiser(String slug, UUID id, String email) {
        var forum = forums.writable(slug);
        var organiser = caller.require(forum.id(), Role.ORGANISER);
        var vote = votes.lock(forum.id(), id);
        if (vote.registrar() != Registrar.SERVER) {
            throw new Refusal(Refusal.Kind.FORBIDDEN, "voting.box.registrarAlone");
        }
        release(forum, vote, email, organiser);
    }

    /**
     * Where a person did.
     *
     * @throws Refusal {@code voting.box.token}, or as for an organiser
     */
    public void throughLink(String slug, UUID id, String token, String email) {
        var forum = forums.writable(slug);
        release(forum, ActAsRegistrar.known(votes.lock(forum.id(), id), token), email, null);
    }

    private void release(Forum forum, VerifiableVote vote, String email, UUID by) {
        new Validation().line("email", email).refuse();
        vote.mustTakeBallots(forum, clock.now());
        var elector = people.find(new EmailAddress(email))
                .orElseThrow(
                        () -> new Refusal(Refusal.Kind.INVALID, List.of(new Problem("email", "voting.box.stranger"))));
        roll.release(vote.id(), elector.id());
        letters.released(elector, forum, vote);
        // About the box and not the elector: the audit trail must not tell who has voted.
        happened.fire(new Happened(by, "ReleaseCode", forum.id(), vote.id()));
    }
}
