package org.toguna.commitment.usecase;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.toguna.commitment.domain.Act;
import org.toguna.commitment.domain.Commitment;
import org.toguna.commitment.domain.Commitments;
import org.toguna.commitment.domain.History;
import org.toguna.commitment.domain.Institutions;
import org.toguna.commitment.domain.Recommendations;
import org.toguna.commitment.domain.Terms;
import org.toguna.forum.domain.Forums;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Caller;
import org.toguna.shared.BusinessClock;
import org.toguna.shared.Happened;
import org.toguna.shared.StoredFiles;
import org.toguna.shared.Validation;

/** The secretariat enters what an institution promised by a dated, referenced act. */
@Stateless
public class AdoptCommitment {
    @Inject
    Caller caller;

    @Inject
    Forums forums;

    @Inject
    Event<Happened> happened;

    @Inject
    Institutions institutions;

    @Inject
    Recommendations recommendations;

    @Inject
    Commitments commitments;

    @Inject
    StoredFiles files;

    @Inject
    History history;

    @Inject
    BusinessClock clock;

    /** @return the number of the commitment in its forum */
    public int adopt(String slug, UUID leadInstitution, Act act, Terms terms) {
        var forum = forums.writable(slug);
        var person = caller.require(forum.id(), Role.ORGANISER, Role.RAPPORTEUR);
        var lead = institutions.get(forum.id(), leadInstitution);
        terms.recommendationId().ifPresent(origin -> recommendations.get(forum.id(), origin));
        new Validation()
                .require(
                        act.file() == null || files.isHandedIn(act.file(), forum.id(), person),
                        "actFile",
                        "commitment.act.file.notStored")
                .refuse();
        var now = clock.now();
        var today = LocalDate.ofInstant(now, forum.timeZone());
        var commitment = new Commitment(lead, commitments.nextNumber(forum.id()), act, terms, today, now);
        commitments.add(commitment);
        history.record(forum.id());
        happened.fire(new Happened(person, "AdoptCommitment", forum.id(), commitment.id()));
        return commitment.number();
    }
}
