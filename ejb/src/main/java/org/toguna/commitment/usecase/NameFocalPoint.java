package org.toguna.commitment.usecase;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;
import org.toguna.commitment.domain.Institutions;
import org.toguna.forum.domain.Forums;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Caller;
import org.toguna.identity.usecase.NameStaff;
import org.toguna.shared.Happened;

/** An organiser names somebody to report for an institution. */
@Stateless
public class NameFocalPoint {
    @Inject
    Caller caller;

    @Inject
    Forums forums;

    @Inject
    Event<Happened> happened;

    @Inject
    Institutions institutions;

    @Inject
    NameStaff nameStaff;

    public void name(String slug, UUID institutionId, String email, String name, String language) {
        var forum = forums.writable(slug);
        var organiser = caller.require(forum.id(), Role.ORGANISER);
        var institution = institutions.get(forum.id(), institutionId);
        var person = nameStaff.name(email, name, language, Role.FOCAL_POINT, forum.letterhead());
        institution.nameFocalPoint(person);
        happened.fire(new Happened(organiser, "NameFocalPoint", forum.id(), institution.id()));
    }
}
