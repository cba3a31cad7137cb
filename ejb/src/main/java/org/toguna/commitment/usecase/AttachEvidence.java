package org.toguna.commitment.usecase;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.toguna.commitment.domain.Commitments;
import org.toguna.commitment.domain.Institutions;
import org.toguna.commitment.domain.Progress;
import org.toguna.forum.domain.Forums;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Caller;
import org.toguna.identity.usecase.Forbidden;
import org.toguna.shared.Happened;
import org.toguna.shared.RealClock;
import org.toguna.shared.StoredFile;
import org.toguna.shared.StoredFiles;

/** A focal point hands in a file, to be named in their next report as its evidence. */
@Stateless
public class AttachEvidence {
    @Inject
    Caller caller;

    @Inject
    Forums forums;

    @Inject
    Event<Happened> happened;

    @Inject
    Institutions institutions;

    @Inject
    Commitments commitments;

    @Inject
    StoredFiles files;

    @Inject
    RealClock clock;

    /** @throws org.toguna.shared.Refusal when it is not a PDF, JPEG or PNG file of at most 10 MB */
    public Progress.Evidence attach(String slug, int number, String name, byte[] content) {
        var forum = forums.writable(slug);
        var person = caller.require(forum.id(), Role.FOCAL_POINT);
        var commitment = commitments.get(forum.id(), number);
        if (!institutions.get(forum.id(), commitment.leadInstitutionId()).isReportedBy(person)) {
            throw new Forbidden();
        }
        var file = new StoredFile(content, clock.now());
        files.handIn(file, commitment.id(), person);
        happened.fire(new Happened(person, "AttachEvidence", forum.id(), commitment.id()));
        return new Progress.Evidence(file.sha256(), name);
    }
}
