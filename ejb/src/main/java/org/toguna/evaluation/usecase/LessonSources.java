package org.toguna.evaluation.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import org.toguna.commitment.domain.Commitments;
import org.toguna.evaluation.domain.Causes;
import org.toguna.evaluation.domain.Lesson;

/** What the lessons of a forum may come from. */
@Dependent
class LessonSources {
    private final Commitments commitments;
    private final Causes causes;

    @Inject
    LessonSources(Commitments commitments, Causes causes) {
        this.commitments = commitments;
        this.causes = causes;
    }

    Lesson.Sources in(UUID forum) {
        return new Lesson.Sources(commitments.numbers(forum), causes.codes(forum));
    }
}
