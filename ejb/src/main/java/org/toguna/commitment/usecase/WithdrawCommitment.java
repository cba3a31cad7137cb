package org.toguna.commitment.usecase;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.toguna.commitment.domain.Commitments;
import org.toguna.commitment.domain.History;
import org.toguna.forum.domain.Forums;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Caller;
import org.toguna.shared.BusinessClock;
import org.toguna.shared.Happened;

/** The secretariat enters the decision by which a commitment is given up; it stays in the register with the reason. */
@Stateless
public class WithdrawCommitment {
    @Inject
    Caller caller;

    @Inject
    Forums forums;

    @Inject
    Event<Happened> happened;

    @Inject
    Commitments commitments;

    @Inject
    History history;

    @Inject
    BusinessClock clock;

    /**
     * @param decidedBy the function of whoever decided it
     * @param expectedVersion the version that was on the screen when the decision was entered
     * @throws org.toguna.shared.Refusal {@code commitment.amendedMeanwhile} or {@code commitment.withdrawn}
     */
    public void withdraw(String slug, int number, String reason, String decidedBy, int expectedVersion) {
        var forum = forums.writable(slug);
        var person = caller.require(forum.id(), Role.ORGANISER, Role.RAPPORTEUR);
        var commitment = commitments.take(forum.id(), number);
        commitment.withdraw(reason, decidedBy, expectedVersion, clock.now());
        history.record(forum.id());
        happened.fire(new Happened(person, "WithdrawCommitment", forum.id(), commitment.id()));
    }
}
