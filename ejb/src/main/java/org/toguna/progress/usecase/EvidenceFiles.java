package org.toguna.progress.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import org.toguna.clock.domain.RealClock;
import org.toguna.commitment.domain.Commitment;
import org.toguna.files.domain.StoredFile;
import org.toguna.files.domain.StoredFiles;
import org.toguna.progress.domain.Progress;
import org.toguna.values.NotFound;

/** What focal points prove their reports with, each file for one commitment. */
@Dependent
class EvidenceFiles {
    private final StoredFiles files;
    private final RealClock clock;

    @Inject
    EvidenceFiles(StoredFiles files, RealClock clock) {
        this.files = files;
        this.clock = clock;
    }

    /** @throws org.toguna.values.Refusal when it is not a PDF, JPEG or PNG file of at most 10 MB */
    Progress.Evidence keep(Commitment commitment, UUID person, String name, byte[] content) {
        var file = new StoredFile(content, clock.now());
        files.handIn(file, commitment.id(), person);
        return new Progress.Evidence(file.sha256(), name);
    }

    /** @throws NotFound {@code commitment.file.notFound} for what this person did not hand in for this commitment */
    void mustBeHandedIn(Progress.Evidence evidence, Commitment commitment, UUID person) {
        if (!files.isHandedIn(evidence.sha256(), commitment.id(), person)) {
            throw new NotFound("commitment.file", evidence.sha256());
        }
    }
}
