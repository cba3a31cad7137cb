package org.toguna.agenda.usecase;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.toguna.agenda.domain.Contribution;
import org.toguna.agenda.domain.Contributions;
import org.toguna.agenda.domain.Status;
import org.toguna.forum.domain.Forums;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Caller;
import org.toguna.shared.Page;

/** Everybody reads what is published, authors read their own, moderators read all. */
@Stateless
public class ReadContributions {
    @Inject
    Caller caller;

    @Inject
    Forums forums;

    @Inject
    Contributions contributions;

    @Inject
    Signatures signatures;

    public Page<Signed> page(String slug, Status status, Page.Wanted wanted) {
        var forum = forums.get(slug);
        if (status != Status.PUBLISHED) {
            caller.require(forum.id(), Role.ORGANISER, Role.RAPPORTEUR);
        }
        return signatures.beside(contributions.page(forum.id(), status, wanted));
    }

    /** One of any status, for those who decide about it. */
    public Signed get(String slug, UUID id) {
        var forum = forums.get(slug);
        caller.require(forum.id(), Role.ORGANISER, Role.RAPPORTEUR);
        return signatures.beside(contributions.get(forum.id(), id));
    }

    /** The caller's own, newest first. */
    public List<Contribution> mine(String slug) {
        var forum = forums.get(slug);
        return contributions.of(forum.id(), caller.require(forum.id(), Role.PARTICIPANT));
    }
}
