package org.toguna.shared.usecase;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.toguna.shared.StoredFile;
import org.toguna.shared.StoredFiles;

/** Gives a file away, which another use case let somebody have, part by part: nothing is held while a slow reader takes one. */
@Stateless
public class SendFile {
    @Inject
    StoredFiles files;

    /** @return empty after the last */
    public Optional<byte[]> part(StoredFile file, int position) {
        return files.part(file.sha256(), position);
    }
}
