package org.toguna.testimony.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.toguna.clock.domain.RealClock;
import org.toguna.files.domain.StoredFile;
import org.toguna.testimony.domain.Photograph;
import org.toguna.testimony.domain.Testimonies;
import org.toguna.testimony.domain.Testimony;

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

    /** @throws org.toguna.values.Refusal as {@link Photograph}, or {@code following.testimony.decided} */
    void develop(Testimony testimony, byte[] photograph) {
        testimonies.show(testimony, new StoredFile(Photograph.of(photograph).content(), clock.now()));
    }
}
