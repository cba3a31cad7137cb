package org.toguna.files.usecase;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.toguna.files.domain.StoredFile;
import org.toguna.files.domain.StoredFiles;

/** Gives a file away, which another use case let somebody have, part by part: nothing is held while a slow reader takes one. */
@Stateless
public class SendFile {
    /** So many take a part at once; the other connections to the database are for everybody else. */
    private static final Semaphore TURNS = new Semaphore(6, true);

    @Inject
    StoredFiles files;

    /** @return empty after the last */
    public Optional<byte[]> part(StoredFile file, int position) {
        TURNS.acquireUninterruptibly();
        try {
            return files.part(file.sha256(), position);
        } finally {
            TURNS.release();
        }
    }
}
