package org.toguna.voting.usecase;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;
import org.toguna.belenios.Election;
import org.toguna.forum.domain.Forums;
import org.toguna.identity.domain.EmailAddress;
import org.toguna.identity.domain.Person;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Caller;
import org.toguna.shared.BusinessClock;
import org.toguna.shared.Happened;
import org.toguna.shared.Refusal;
import org.toguna.voting.domain.BoxTrustee;
import org.toguna.voting.domain.Registrar;
import org.toguna.voting.domain.VerifiableVote;
import org.toguna.voting.domain.VerifiableVotes;

/** A vote that is void is held again: the same questions, with new links, keys and codes, in a window of its own. */
@Stateless
public class RerunVerifiableVote {
    @Inject
    Caller caller;

    @Inject
    Forums forums;

    @Inject
    VerifiableVotes votes;

    @Inject
    BoxOfficers officers;

    @Inject
    BusinessClock clock;

    @Inject
    Event<Happened> happened;

    private final SecureRandom random = new SecureRandom();

    /**
     * The same people are named but those who were erased meanwhile, in whose place the server gives out codes; until the setup the new
     * vote can be changed like any other.
     *
     * @return the new vote's
     * @throws Refusal {@code voting.box.notVoid}, {@code voting.box.rerunExists}, or naming what is wrong with the window
     */
    public UUID rerun(String slug, UUID id, Instant opens, Instant closes) {
        var forum = forums.writable(slug);
        var organiser = caller.require(forum.id(), Role.ORGANISER);
        var without = votes.lock(forum.id(), id);
        if (votes.rerun(id).isPresent()) {
            throw new Refusal(Refusal.Kind.CONFLICT, "voting.box.rerunExists");
        }
        var trustees = votes.trustees(id);
        var vote = new VerifiableVote(
                forum.id(),
                without.title(),
                without.questions(),
                without.categories(),
                without.registrarAddress().isPresent() ? Registrar.PERSON : Registrar.SERVER,
                without.registrarAddress().map(EmailAddress::value).orElse(null),
                Election.makeUuid(random),
                clock.now());
        vote.rerun(without, opens, closes, clock.now());
        votes.add(vote);
        officers.name(
                forum,
                vote,
                PrepareVerifiableVote.Named.of(trustees),
                trustees.stream().anyMatch(BoxTrustee::isServer),
                caller.details().map(Person::language).orElse("fr"));
        happened.fire(new Happened(organiser, "RerunVerifiableVote", forum.id(), vote.id()));
        return vote.id();
    }
}
