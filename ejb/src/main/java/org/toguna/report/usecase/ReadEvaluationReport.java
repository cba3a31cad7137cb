package org.toguna.report.usecase;

import static java.util.stream.Collectors.toMap;
import static org.toguna.report.usecase.CommitmentReport.same;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.toguna.agenda.domain.AgendaItem;
import org.toguna.evaluation.domain.Cause;
import org.toguna.evaluation.domain.Causes;
import org.toguna.evaluation.domain.FixedRoll;
import org.toguna.evaluation.domain.FixedRolls;
import org.toguna.evaluation.domain.Groups;
import org.toguna.evaluation.domain.ParticipantsVoice;
import org.toguna.evaluation.domain.Sample;
import org.toguna.evaluation.usecase.Deliveries;
import org.toguna.evaluation.usecase.ReadEvaluation;
import org.toguna.evaluation.usecase.Readings;
import org.toguna.evaluation.usecase.SinceLast;
import org.toguna.forum.domain.Forum;
import org.toguna.identity.domain.ActOfAppointment;
import org.toguna.texts.usecase.Texts;
import org.toguna.values.Refusal;

/** Gathers what a published evaluation says, whoever asks: a report is passed on. */
@Dependent
class ReadEvaluationReport {
    private final FixedRolls rolls;
    private final Readings readings;
    private final Covers covers;

    @Inject
    ReadEvaluationReport(FixedRolls rolls, Readings readings, Covers covers) {
        this.rolls = rolls;
        this.readings = readings;
        this.covers = covers;
    }

    boolean isReady(Forum forum, Instant now) {
        return readings.arePublished(forum, now);
    }

    /** @throws Refusal {@code report.evaluation.nothingYet} until an evaluation is published */
    EvaluationReport read(Forum forum, Instant now, Locale language) {
        var reading = readings.published(forum, now)
                .orElseThrow(() -> new Refusal(Refusal.Kind.CONFLICT, "report.evaluation.nothingYet"));
        var report = reading.report().orElseThrow();
        var voices = new PublishedVoices(report, language, forum.timeZone());
        var byCommitment = voices.byCommitment();
        var evaluation = reading.evaluation();
        return new EvaluationReport(
                covers.of(forum, now, language),
                new EvaluationReport.Opinion(
                        day(Optional.of(evaluation.openedAt()), forum),
                        day(evaluation.transmittedAt(), forum),
                        day(reading.publishedAt(), forum),
                        rolls.find(forum.id())
                                .filter(FixedRoll::isDrawn)
                                .map(roll -> lots(roll, forum, now))
                                .orElse(null),
                        samples(report)
                                .map(sample -> heard(sample, voices.together(sample), report, language))
                                .toList(),
                        reading.evaluators().stream()
                                .map(evaluator -> evaluator(evaluator, language))
                                .toList(),
                        evaluation.earlyBecause().orElse(null),
                        evaluation.conclusions().orElse(null),
                        report.chapters().words().entrySet().stream()
                                .map(chapter -> new EvaluationReport.Chapter(
                                        Texts.in(language).name(chapter.getKey()),
                                        chapter.getValue().in(language)))
                                .toList(),
                        evaluation.reply().orElse(null),
                        evaluation.replyAct().orElse(null),
                        day(evaluation.repliedAt(), forum)),
                report.sinceLast().map(since -> since(since, forum, language)).orElse(null),
                report.commitments().items().stream()
                        .map(heard -> new EvaluationReport.CommitmentHeard(
                                heard.commitment().number(),
                                heard.commitment().title().in(language),
                                byCommitment.get(heard.commitment().id()),
                                samples(report)
                                        .map(sample -> told(
                                                sample, heard.participants().of(sample), report.causes(), language))
                                        .toList()))
                        .toList());
    }

    private static EvaluationReport.Evaluator evaluator(ReadEvaluation.Evaluator evaluator, Locale language) {
        var act = evaluator.act();
        return new EvaluationReport.Evaluator(
                evaluator.name(),
                act.map(told -> Texts.in(language)
                                .get("identity.mandate.act.words", told.kind(), told.reference(), told.date()))
                        .orElse(null),
                act.map(ActOfAppointment::terms).orElse(null),
                act.map(ActOfAppointment::selection).orElse(null),
                evaluator.interests());
    }

    private static EvaluationReport.Since since(SinceLast since, Forum forum, Locale language) {
        return new EvaluationReport.Since(
                since.edition().name().in(language),
                day(Optional.of(since.publishedAt()), forum),
                since.then().commitments(),
                Stream.of(
                                compared(
                                        "drawn",
                                        since,
                                        said -> said.participants().drawn()),
                                compared(
                                        "volunteers",
                                        since,
                                        said -> said.participants().volunteers()),
                                compared("evaluator", since, Deliveries::evaluator),
                                compared("government", since, Deliveries::government))
                        .filter(voice -> voice.then().isTold() || voice.now().isTold())
                        .toList(),
                since.lessons().stream()
                        .map(followed -> followed(followed, language))
                        .toList());
    }

    private static EvaluationReport.Compared compared(
            String voice, SinceLast since, Function<Deliveries, Map<? extends Enum<?>, Long>> counts) {
        return new EvaluationReport.Compared(
                voice, spread(counts.apply(since.then())), spread(counts.apply(since.now())));
    }

    private static EvaluationReport.Spread spread(Map<? extends Enum<?>, Long> counts) {
        return new EvaluationReport.Spread(counts.entrySet().stream()
                .collect(toMap(level -> same(CommitmentReport.Assessment.class, level.getKey()), Map.Entry::getValue)));
    }

    private static EvaluationReport.Followed followed(SinceLast.Followed followed, Locale language) {
        return new EvaluationReport.Followed(
                followed.lesson().number(),
                followed.lesson().title().in(language),
                followed.findings().stream()
                        .map(found -> new EvaluationReport.Found(
                                found.commitment(), same(CommitmentReport.Assessment.class, found.completion())))
                        .toList(),
                followed.item().map(AgendaItem::number).orElse(null),
                followed.recommendations().stream()
                        .map(demand -> new EvaluationReport.Demand(
                                demand.recommendation().number(),
                                demand.commitments().stream()
                                        .map(promised -> new EvaluationReport.Promise(
                                                promised.number(),
                                                same(CommitmentReport.Status.class, promised.status())))
                                        .toList()))
                        .toList());
    }

    private static Stream<Sample> samples(ReadEvaluation.Report report) {
        return Stream.of(Sample.values())
                .filter(sample -> sample == Sample.VOLUNTEER
                        || !report.turnout().drawn().invited().equals(Optional.of(0L)));
    }

    private EvaluationReport.Lots lots(FixedRoll roll, Forum forum, Instant now) {
        return new EvaluationReport.Lots(
                rolls.told(roll, now).people().orElse(null),
                roll.fingerprint(),
                roll.wanted(),
                roll.seedSource(),
                roll.seed().orElseThrow(),
                day(Optional.of(roll.fixedAt()), forum),
                day(roll.drawnAt(), forum));
    }

    private static EvaluationReport.SampleHeard heard(
            Sample sample, CommitmentReport.Participants said, ReadEvaluation.Report report, Locale language) {
        var together = report.together().of(sample);
        return new EvaluationReport.SampleHeard(
                sample == Sample.DRAWN,
                report.onPaper().of(sample),
                said,
                causes(together, report.causes(), language),
                crowds(together.levels(), language),
                crowds(together.regions(), language),
                crowds(together.zones(), code -> report.zone(code, language)),
                crowds(together.genders(), language));
    }

    private static EvaluationReport.Told told(
            Sample sample, ParticipantsVoice voice, List<Cause.Wording> causes, Locale language) {
        return new EvaluationReport.Told(
                sample == Sample.DRAWN,
                causes(voice, causes, language),
                words(voice.problems()),
                words(voice.lessons()),
                voice.withheld());
    }

    private static List<String> words(List<ParticipantsVoice.Words> words) {
        return words.stream()
                .map(said -> said.signature() == null ? said.words() : said.words() + " – " + said.signature())
                .toList();
    }

    private static List<EvaluationReport.Counted> causes(
            ParticipantsVoice voice, List<Cause.Wording> causes, Locale language) {
        return voice.causes().entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .map(cause -> new EvaluationReport.Counted(
                        Causes.label(causes, cause.getKey()).in(language), cause.getValue()))
                .toList();
    }

    private static <K extends Enum<K>> List<EvaluationReport.Crowd> crowds(Groups<K> groups, Locale language) {
        return crowds(groups, Texts.in(language)::name);
    }

    private static <K extends Comparable<? super K>> List<EvaluationReport.Crowd> crowds(
            Groups<K> groups, Function<K, String> name) {
        return groups.shown().entrySet().stream()
                .map(group -> new EvaluationReport.Crowd(
                        name.apply(group.getKey()), List.copyOf(group.getValue().values())))
                .toList();
    }

    private static LocalDate day(Optional<Instant> instant, Forum forum) {
        return instant.map(moment -> moment.atZone(forum.timeZone()).toLocalDate())
                .orElse(null);
    }
}
