package org.toguna.commitment.usecase;

import jakarta.inject.Inject;
import org.toguna.clock.domain.RealClock;
import org.toguna.files.domain.StoredFile;
import org.toguna.files.domain.StoredFiles;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;

/** An organiser or rapporteur hands in the text of an act, to be named by the commitment that rests on it. */
@Act(by = {Role.ORGANISER, Role.RAPPORTEUR})
public class StoreAct {
    private final Stage stage;
    private final StoredFiles files;
    private final RealClock clock;

    @Inject
    StoreAct(Stage stage, StoredFiles files, RealClock clock) {
        this.stage = stage;
        this.files = files;
        this.clock = clock;
    }

    /**
     * @return its SHA-256 in hexadecimal
     * @throws org.toguna.values.Refusal when it is not a PDF, JPEG or PNG file of at most 10 MB
     */
    public String store(String slug, byte[] content) {
        return stage.act(this, slug, on -> {
            var file = new StoredFile(content, clock.now());
            files.handIn(file, on.forumId(), on.person());
            on.done(on.forumId());
            return file.sha256();
        });
    }
}
