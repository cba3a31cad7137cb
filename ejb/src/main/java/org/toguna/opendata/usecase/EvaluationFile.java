package org.toguna.opendata.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Optional;
import org.toguna.evaluation.domain.State;
import org.toguna.evaluation.usecase.ReadEvaluation;
import org.toguna.evaluation.usecase.ReadLessons;

/** What an archive tells of the evaluation, which is nothing until everybody may read it, whoever asks: an archive is passed on. */
@Dependent
class EvaluationFile {
    private final ReadEvaluation evaluations;
    private final ReadLessons lessons;

    @Inject
    EvaluationFile(ReadEvaluation evaluations, ReadLessons lessons) {
        this.evaluations = evaluations;
        this.lessons = lessons;
    }

    void addTo(Archive archive, String slug) throws IOException {
        var published = published(slug);
        if (published.isPresent()) {
            archive.addJson("evaluation.json", published.get());
        }
    }

    private Optional<OpenData.Evaluated> published(String slug) {
        return evaluations
                .whole(slug)
                .filter(reading -> reading.state() == State.PUBLISHED)
                .flatMap(reading -> reading.report()
                        .map(report -> OpenData.Evaluated.of(
                                reading, report, lessons.of(slug).lessons())));
    }
}
