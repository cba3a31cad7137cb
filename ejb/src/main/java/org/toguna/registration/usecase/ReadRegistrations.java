package org.toguna.registration.usecase;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.toguna.forum.domain.Forums;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Caller;
import org.toguna.registration.domain.Applicant;
import org.toguna.registration.domain.Applicants;
import org.toguna.registration.domain.Participation;
import org.toguna.registration.domain.Registrations;
import org.toguna.shared.Page;

/** The organiser reads who registered; anybody reads how many take part. */
@Stateless
public class ReadRegistrations {
    @Inject
    Caller caller;

    @Inject
    Forums forums;

    @Inject
    Registrations registrations;

    public Page<Applicant> page(String slug, Applicants applicants, Page.Wanted wanted) {
        var forum = forums.get(slug);
        caller.require(forum.id(), Role.ORGANISER);
        return registrations.page(forum.id(), applicants, wanted);
    }

    public Participation participation(String slug) {
        return registrations.participation(forums.get(slug).id());
    }
}
