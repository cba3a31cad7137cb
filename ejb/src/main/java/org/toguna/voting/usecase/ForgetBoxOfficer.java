package org.toguna.voting.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.toguna.identity.usecase.PersonForgotten;
import org.toguna.voting.domain.VerifiableVotes;

/** When a person is erased, no box keeps their address as a trustee's or a registrar's; their links still serve. */
@ApplicationScoped
public class ForgetBoxOfficer {
    @Inject
    VerifiableVotes votes;

    void on(@Observes PersonForgotten event) {
        votes.forget(event.email());
    }
}
