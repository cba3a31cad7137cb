package org.toguna.voting.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.toguna.agenda.domain.Agenda;
import org.toguna.forum.usecase.Scene;
import org.toguna.identity.domain.EmailAddress;
import org.toguna.identity.usecase.ReachableAddress;
import org.toguna.values.Refusal;
import org.toguna.values.Validation;
import org.toguna.voting.domain.Registrar;
import org.toguna.voting.domain.Setup;
import org.toguna.voting.domain.VerifiableVote;
import org.toguna.voting.domain.VerifiableVotes;

/** What holds of every plan of a verifiable vote, the first one and another in its place. */
@Dependent
class Planning {
    private final Agenda agenda;
    private final VerifiableVotes votes;
    private final BoxOfficers officers;
    private final HeldApart heldApart;
    private final ReachableAddress reachable;

    @Inject
    Planning(
            Agenda agenda,
            VerifiableVotes votes,
            BoxOfficers officers,
            HeldApart heldApart,
            ReachableAddress reachable) {
        this.agenda = agenda;
        this.votes = votes;
        this.officers = officers;
        this.heldApart = heldApart;
        this.reachable = reachable;
    }

    /** @throws Refusal naming everything that is wrong with the people, or else with what is asked */
    void check(Scene on, VotePlan plan) {
        boolean isPerson = plan.registrar() == Registrar.PERSON;
        var validation = Setup.checkTrustees(plan.numberOfTrustees(), new Validation())
                .faultless("registrarAddress", isPerson ? reachable.fault(plan.registrarAddress()) : Optional.empty());
        plan.trustees().forEach(person -> validation.faultless("trustees", reachable.fault(person.address())));
        validation.refuse();
        heldApart.check(
                on.forum(),
                plan.trustees(),
                isPerson ? Optional.of(new EmailAddress(plan.registrarAddress())) : Optional.empty(),
                on.now());
        plan.questions().forEach(question -> agenda.mustHold(on.forumId(), question.items()));
    }

    /**
     * Everybody is named anew, and old links no longer serve.
     *
     * @param vote locked
     * @throws Refusal {@code voting.box.fixed}, {@code voting.box.keysExist}, or naming everything that is wrong
     */
    void change(Scene on, VerifiableVote vote, VotePlan plan) {
        check(on, plan);
        vote.change(
                plan.title(),
                plan.questions(),
                plan.categories(),
                plan.registrar(),
                plan.registrarAddress(),
                votes.trustees(vote.id()));
        votes.removeTrustees(vote);
        officers.name(on, vote, plan.trustees(), plan.serverTrustee());
    }
}
