package org.toguna.voting.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.toguna.forum.domain.Forum;
import org.toguna.identity.domain.EmailAddress;
import org.toguna.identity.domain.Mandates;
import org.toguna.identity.domain.People;
import org.toguna.identity.domain.Role;
import org.toguna.identity.domain.RoleGiven;
import org.toguna.identity.usecase.PersonForgotten;
import org.toguna.seal.usecase.Seal;
import org.toguna.values.Problem;
import org.toguna.values.Refusal;
import org.toguna.values.Validation;
import org.toguna.voting.domain.VerifiableVotes;

/** Keys, codes and the organisation of a vote protect from each other only in different hands. */
@Dependent
class HeldApart {
    private final People people;
    private final Mandates mandates;
    private final VerifiableVotes votes;
    private final Seal seal;

    @Inject
    HeldApart(People people, Mandates mandates, VerifiableVotes votes, Seal seal) {
        this.people = people;
        this.mandates = mandates;
        this.votes = votes;
        this.seal = seal;
    }

    /** @throws Refusal naming every trustee or registrar who holds something else already, or is named to organise the forum */
    void check(Forum forum, List<VotePlan.Named> trustees, Optional<EmailAddress> registrar, Instant now) {
        var validation = new Validation();
        var holders = new HashSet<EmailAddress>();
        for (var person : trustees) {
            var address = new EmailAddress(person.address());
            validation
                    .require(holders.add(address), "trustees", "voting.box.trusteeTwice", person.name())
                    .require(!organises(forum, address, now), "trustees", "voting.box.trusteeOrganiser", person.name());
        }
        registrar.ifPresent(address -> validation
                .require(!holders.contains(address), "registrarAddress", "voting.box.registrarTrustee")
                .require(!organises(forum, address, now), "registrarAddress", "voting.box.registrarOrganiser"));
        validation.refuse();
    }

    /** What links and keys still serve is known by a mark, as long as the vote lasts and the secret stays the same. */
    void forget(@Observes PersonForgotten event) {
        votes.forget(event.email(), mark(event.email()));
    }

    /** @throws Refusal {@code voting.box.holderOrganises} */
    void refuse(@Observes RoleGiven given) {
        if (given.role() == Role.ORGANISER && votes.isHeldBy(given.email(), mark(given.email()), given.forum())) {
            throw new Refusal(Refusal.Kind.CONFLICT, List.of(new Problem("email", "voting.box.holderOrganises")));
        }
    }

    private String mark(EmailAddress address) {
        return seal.mark("holder", address.value());
    }

    private boolean organises(Forum forum, EmailAddress address, Instant now) {
        return people.find(address)
                .filter(person -> mandates.isNamed(person.id(), Role.ORGANISER, forum.id(), now))
                .isPresent();
    }
}
