package org.toguna.testimony.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.toguna.commitment.domain.Commitments;
import org.toguna.testimony.domain.Testimony;
import org.toguna.values.Page;

/** Puts the commitments beside testimonies about them. */
@Dependent
class Subjects {
    private final Commitments commitments;

    @Inject
    Subjects(Commitments commitments) {
        this.commitments = commitments;
    }

    Page<About> beside(Page<Testimony> page) {
        return new Page<>(page.items().stream().map(this::beside).toList(), page.number(), page.size(), page.total());
    }

    About beside(Testimony testimony) {
        return new About(testimony, commitments.get(testimony.commitmentId()));
    }
}
