package org.toguna.progress.usecase;

import jakarta.inject.Inject;
import org.toguna.commitment.domain.Commitments;
import org.toguna.commitment.usecase.Matters;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;
import org.toguna.progress.domain.Progress;

/** A focal point hands in a file, to be named in their next report as its evidence. */
@Act(by = Role.FOCAL_POINT)
public class AttachEvidence {
    private final Stage stage;
    private final Commitments commitments;
    private final Matters matters;
    private final EvidenceFiles files;

    @Inject
    AttachEvidence(Stage stage, Commitments commitments, Matters matters, EvidenceFiles files) {
        this.stage = stage;
        this.commitments = commitments;
        this.matters = matters;
        this.files = files;
    }

    /**
     * @throws org.toguna.values.Refusal {@code identity.forbidden} for the focal point of another institution or territory, or when it is not a
     *     PDF, JPEG or PNG file of at most 10 MB
     */
    public Progress.Evidence attach(String slug, int number, String name, byte[] content) {
        return stage.act(this, slug, on -> {
            var commitment = commitments.get(on.forumId(), number);
            on.mustHoldOver(matters.of(commitment), Role.FOCAL_POINT);
            var evidence = files.keep(commitment, on.person(), name, content);
            on.done(commitment.id());
            return evidence;
        });
    }
}
