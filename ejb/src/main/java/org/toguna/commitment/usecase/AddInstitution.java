package org.toguna.commitment.usecase;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.toguna.commitment.domain.Institution;
import org.toguna.commitment.domain.InstitutionKind;
import org.toguna.commitment.domain.Institutions;
import org.toguna.forum.domain.Forums;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Caller;
import org.toguna.shared.Happened;
import org.toguna.shared.LocalizedText;
import org.toguna.shared.Problem;
import org.toguna.shared.Refusal;

/** An organiser adds an institution that may commit itself. */
@Stateless
public class AddInstitution {
    @Inject
    Caller caller;

    @Inject
    Forums forums;

    @Inject
    Event<Happened> happened;

    @Inject
    Institutions institutions;

    /** @throws Refusal {@code commitment.institution.exists}, or naming the wrong fields */
    public UUID add(String slug, LocalizedText name, InstitutionKind kind) {
        var forum = forums.writable(slug);
        var person = caller.require(forum.id(), Role.ORGANISER);
        var institution = new Institution(forum.id(), name, kind);
        if (institutions.isNamed(forum.id(), name)) {
            throw new Refusal(Refusal.Kind.CONFLICT, List.of(new Problem("name", "commitment.institution.exists")));
        }
        institutions.add(institution);
        happened.fire(new Happened(person, "AddInstitution", forum.id(), institution.id()));
        return institution.id();
    }
}
