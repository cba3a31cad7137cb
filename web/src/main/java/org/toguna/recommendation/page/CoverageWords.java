package org.toguna.recommendation.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.toguna.forum.page.ArchiveShown;
import org.toguna.recommendation.usecase.ReadRecommendations;

/** That the record of a forum is incomplete, for every page about it. */
@ApplicationScoped
public class CoverageWords {
    @Inject
    ReadRecommendations recommendations;

    void say(@Observes ArchiveShown archive) {
        recommendations.coverage(archive.forum()).said(archive.language()).ifPresent(archive::add);
    }
}
