package org.toguna.agenda.usecase;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.toguna.agenda.domain.Contribution;
import org.toguna.agenda.domain.Contributions;
import org.toguna.agenda.domain.Statement;
import org.toguna.forum.domain.Activity;
import org.toguna.forum.domain.Forums;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Caller;
import org.toguna.shared.BusinessClock;
import org.toguna.shared.Happened;

/** A participant says something under a heading, while contributions are open. */
@Stateless
public class PostContribution {
    @Inject
    Caller caller;

    @Inject
    Forums forums;

    @Inject
    Contributions contributions;

    @Inject
    BusinessClock clock;

    @Inject
    Event<Happened> happened;

    public Contribution post(String slug, Statement statement) {
        var forum = forums.get(slug);
        var author = caller.require(forum.id(), Role.PARTICIPANT);
        forum.mustBeOpen(Activity.CONTRIBUTION, forums.predecessor(forum), clock.now());
        var contribution = new Contribution(forum, author, statement, clock.now());
        contributions.add(contribution);
        happened.fire(Happened.unnamed("PostContribution", forum.id(), contribution.id()));
        return contribution;
    }
}
