package org.toguna.report.usecase;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.toguna.evaluation.domain.Evaluations;
import org.toguna.evaluation.usecase.ReadEvaluation;
import org.toguna.forum.domain.Forum;
import org.toguna.forum.domain.Forums;
import org.toguna.shared.BusinessClock;
import org.toguna.shared.Refusal;

/** Gathers what a published evaluation says, whoever asks: a report is passed on. */
@Stateless
public class ReadEvaluationReport {
    @Inject
    Forums forums;

    @Inject
    Evaluations evaluations;

    @Inject
    ReadEvaluation readings;

    @Inject
    Covers covers;

    @Inject
    BusinessClock clock;

    /** @throws Refusal {@code report.evaluation.nothingYet} until an evaluation is published */
    public EvaluationReport read(String slug, Locale language) {
        var forum = forums.get(slug);
        var now = clock.now();
        var reading = published(forum, now)
                .orElseThrow(() -> new Refusal(Refusal.Kind.CONFLICT, "report.evaluation.nothingYet"));
        var voices = ReadCommitmentReport.published(Optional.of(reading));
        var report = reading.report().orElseThrow();
        var evaluation = reading.evaluation();
        return new EvaluationReport(
                covers.of(forum, language),
                new EvaluationReport.Opinion(
                        day(Optional.of(evaluation.openedAt()), forum),
                        day(evaluation.transmittedAt(), forum),
                        day(reading.publishedAt(), forum),
                        report.turnout().invited(),
                        report.turnout().reached(),
                        report.turnout().answered(),
                        evaluation.conclusions().orElse(null),
                        evaluation.reply().orElse(null),
                        day(evaluation.repliedAt(), forum)),
                report.commitments().items().stream()
                        .map(heard -> new EvaluationReport.CommitmentHeard(
                                heard.commitment().number(),
                                heard.commitment().title().in(language),
                                voices.get(heard.commitment().id()),
                                heard.participants().problems(),
                                heard.participants().lessons()))
                        .toList());
    }

    /** Asked for only when it is public, for nobody in particular: a report may be made when nobody asks. */
    public Optional<ReadEvaluation.Reading> published(Forum forum, Instant now) {
        return evaluations
                .find(forum.id())
                .filter(evaluation -> evaluation.isPublishedAt(now))
                .flatMap(evaluation -> readings.whole(forum.slug()));
    }

    private static LocalDate day(Optional<Instant> instant, Forum forum) {
        return instant.map(moment -> moment.atZone(forum.timeZone()).toLocalDate())
                .orElse(null);
    }
}
