package org.toguna.following.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.toguna.following.domain.Photograph;
import org.toguna.following.domain.Testimonies;
import org.toguna.following.domain.Testimony;
import org.toguna.shared.RealClock;
import org.toguna.shared.StoredFile;

/** Draws photographs anew and keeps each with its testimony. */
@Dependent
class Darkroom {
    private final Testimonies testimonies;
    private final RealClock clock;

    @Inject
    Darkroom(Testimonies testimonies, RealClock clock) {
        this.testimonies = testimonies;
        this.clock = clock;
    }

    /** @throws org.toguna.shared.Refusal as {@link Photograph}, or {@code following.testimony.decided} */
    void develop(Testimony testimony, byte[] photograph) {
        testimonies.show(testimony, new StoredFile(Photograph.of(photograph).content(), clock.now()));
    }
}
