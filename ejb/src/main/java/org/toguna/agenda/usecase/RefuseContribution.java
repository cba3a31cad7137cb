package org.toguna.agenda.usecase;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import org.toguna.agenda.domain.Contribution;
import org.toguna.agenda.domain.Contributions;
import org.toguna.forum.domain.Forums;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Caller;
import org.toguna.shared.BusinessClock;
import org.toguna.shared.Happened;

/** The organiser or the rapporteur declines to publish a contribution; its author reads why. */
@Stateless
public class RefuseContribution {
    @Inject
    Caller caller;

    @Inject
    Forums forums;

    @Inject
    Contributions contributions;

    @Inject
    BusinessClock clock;

    @Inject
    LetterToAuthor letter;

    @Inject
    Event<Happened> happened;

    public Contribution refuse(String slug, UUID id, String reason) {
        var forum = forums.writable(slug);
        var moderator = caller.require(forum.id(), Role.ORGANISER, Role.RAPPORTEUR);
        var contribution = contributions.get(forum.id(), id);
        contribution.refuse(reason, clock.now());
        letter.write("agenda.letter.refused", forum, contribution, reason.strip());
        happened.fire(new Happened(moderator, "RefuseContribution", forum.id(), id));
        return contribution;
    }
}
