package org.toguna.evaluation.rest;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.toguna.commitment.domain.CommitmentSummary;
import org.toguna.evaluation.domain.Assessment;
import org.toguna.evaluation.domain.Chapters;
import org.toguna.evaluation.domain.Completion;
import org.toguna.evaluation.domain.Criterion;
import org.toguna.evaluation.domain.Evaluation;
import org.toguna.evaluation.domain.Evidence;
import org.toguna.evaluation.domain.Finding;
import org.toguna.evaluation.domain.GovernmentView;
import org.toguna.evaluation.domain.Groups;
import org.toguna.evaluation.domain.OnPaper;
import org.toguna.evaluation.domain.ParticipantsVoice;
import org.toguna.evaluation.domain.ReplyAct;
import org.toguna.evaluation.domain.Samples;
import org.toguna.evaluation.domain.State;
import org.toguna.evaluation.domain.Turnout;
import org.toguna.evaluation.domain.Verifiability;
import org.toguna.evaluation.domain.WrittenMandate;
import org.toguna.evaluation.usecase.ReadEvaluation.Evaluator;
import org.toguna.evaluation.usecase.ReadEvaluation.Reading;
import org.toguna.evaluation.usecase.ReadEvaluation.Report;
import org.toguna.evaluation.usecase.ReadEvaluation.Voices;
import org.toguna.identity.domain.ActOfAppointment;
import org.toguna.registration.domain.Floor;

/**
 * The evaluation of a forum. What the caller may not read yet is absent: until it is published, everything from conclusions on.
 *
 * @param transmittedEarlyBecause why the report was handed over while people could still rate
 * @param dueAt when it becomes public if the government does not reply
 * @param replyAct who signs the reply, and by which act; absent where it is not recorded
 * @param evaluators who declared their interests; before the report is read, those whose act of appointment is public
 * @param chapters of the evaluator on the whole, those that were written
 * @param sinceLast absent where no evaluation of an edition before is public
 */
public record EvaluationBody(
        State state,
        Instant openedAt,
        Instant transmittedAt,
        String transmittedEarlyBecause,
        Instant dueAt,
        Instant publishedAt,
        String conclusions,
        String reply,
        ReplyAct replyAct,
        Instant repliedAt,
        List<EvaluatorBody> evaluators,
        TurnoutsBody turnout,
        OnPaperBody onPaper,
        SamplesBody together,
        List<DeclarationBody> interests,
        Map<Criterion, Map<String, String>> chapters,
        SinceLastBody sinceLast,
        List<VoicesBody> commitments) {

    /** People drawn by lot and volunteers, which are never added up. */
    public record TurnoutsBody(TurnoutBody drawn, TurnoutBody volunteers) {
        static TurnoutsBody of(Samples<Turnout> turnout) {
            return new TurnoutsBody(TurnoutBody.of(turnout.drawn()), TurnoutBody.of(turnout.volunteers()));
        }
    }

    /** Who answered on paper, whom the turnout does not count. */
    public record OnPaperBody(OnPaper drawn, OnPaper volunteers) {
        static OnPaperBody of(Samples<OnPaper> onPaper) {
            return new OnPaperBody(onPaper.drawn(), onPaper.volunteers());
        }
    }

    /**
     * @param name empty once they are erased
     * @param act by which they were appointed; absent where it is not recorded
     */
    public record EvaluatorBody(String name, ActOfAppointment act, String interests) {
        static EvaluatorBody of(Evaluator evaluator) {
            return new EvaluatorBody(evaluator.name(), evaluator.act().orElse(null), evaluator.interests());
        }
    }

    /** What an evaluator declared. */
    public record DeclarationBody(String evaluator, String words) {}

    public record TurnoutBody(Long invited, long reached, long answered) {
        static TurnoutBody of(Turnout turnout) {
            return new TurnoutBody(turnout.invited().orElse(null), turnout.reached(), turnout.answered());
        }
    }

    /** The three voices about one commitment, each in its own words; a voice that said nothing is absent. */
    public record VoicesBody(
            int number,
            Map<String, String> title,
            SamplesBody participants,
            FindingBody evaluator,
            GovernmentViewBody government) {
        static VoicesBody of(Voices voices) {
            return new VoicesBody(
                    voices.commitment().number(),
                    voices.commitment().title().texts(),
                    SamplesBody.of(voices.participants()),
                    voices.finding().map(FindingBody::of).orElse(null),
                    voices.governmentView()
                            .map(view -> GovernmentViewBody.of(view, voices.commitment()))
                            .orElse(null));
        }
    }

    /** What people drawn by lot said, and what volunteers said. */
    public record SamplesBody(ParticipantsBody drawn, ParticipantsBody volunteers) {
        static SamplesBody of(Samples<ParticipantsVoice> voices) {
            return new SamplesBody(ParticipantsBody.of(voices.drawn()), ParticipantsBody.of(voices.volunteers()));
        }
    }

    /** @param signature absent unless its author wants to be named */
    public record WordsBody(String words, String signature) {}

    /**
     * @param shown false when fewer than {@code fewest} answered; nothing else is told then
     * @param completion how many people chose each
     * @param causes how many chose each, by code
     * @param byLevel of each group that is large enough, how many chose each completion
     * @param byZone by code of the forum's zones; {@code ELSEWHERE} for countries in none, {@code UNKNOWN} for answers on paper
     * @param withheld how many words were not published
     */
    public record ParticipantsBody(
            boolean shown,
            long fewest,
            Long answered,
            Map<String, Long> completion,
            Map<String, Long> usefulness,
            Map<String, Long> causes,
            Map<String, Map<String, Long>> byLevel,
            Map<String, Map<String, Long>> byRegion,
            Map<String, Map<String, Long>> byZone,
            Map<String, Map<String, Long>> byGender,
            List<WordsBody> problems,
            List<WordsBody> lessons,
            Long withheld) {
        static ParticipantsBody of(ParticipantsVoice voice) {
            return voice.isShown()
                    ? new ParticipantsBody(
                            true,
                            Floor.FEWEST,
                            voice.answered(),
                            named(voice.completion()),
                            named(voice.usefulness()),
                            named(voice.causes()),
                            by(voice.levels()),
                            by(voice.regions()),
                            by(voice.zones()),
                            by(voice.genders()),
                            words(voice.problems()),
                            words(voice.lessons()),
                            voice.withheld())
                    : new ParticipantsBody(
                            false, Floor.FEWEST, null, null, null, null, null, null, null, null, null, null, null);
        }

        private static List<WordsBody> words(List<ParticipantsVoice.Words> words) {
            return words.stream()
                    .map(said -> new WordsBody(said.words(), said.signature()))
                    .toList();
        }

        private static <K extends Comparable<? super K>> Map<String, Map<String, Long>> by(Groups<K> groups) {
            var named = new LinkedHashMap<String, Map<String, Long>>();
            groups.shown().forEach((group, said) -> named.put(group.toString(), named(said)));
            return named;
        }

        private static Map<String, Long> named(Map<?, Long> distribution) {
            return distribution.entrySet().stream()
                    .collect(toMap(
                            part -> part.getKey().toString(), Map.Entry::getValue, Long::sum, LinkedHashMap::new));
        }
    }

    /**
     * @param evidence where the first document of the pieces is, absent where none is among them
     * @param pieces of evidence; empty where none is available
     */
    public record FindingBody(
            Assessment completion,
            Verifiability verifiability,
            String evidence,
            List<Evidence> pieces,
            String words,
            String results) {
        static FindingBody of(Finding finding) {
            return new FindingBody(
                    finding.assessment(),
                    finding.verifiability().orElse(null),
                    finding.document().orElse(null),
                    finding.evidence(),
                    finding.words(),
                    finding.results().orElse(null));
        }
    }

    /**
     * @param institution in whose name it is said; absent where that is not recorded
     * @param mandate of the institution by which an organiser said it; absent where it did itself
     * @param confirmedAt when a validator of the institution answered for it
     */
    public record GovernmentViewBody(
            Completion completion,
            String words,
            Map<String, String> institution,
            WrittenMandate mandate,
            Instant confirmedAt) {
        static GovernmentViewBody of(GovernmentView view, CommitmentSummary commitment) {
            return new GovernmentViewBody(
                    view.completion(),
                    view.words(),
                    view.institutionId()
                            .map(known -> commitment.leadInstitution().texts())
                            .orElse(null),
                    view.mandate().orElse(null),
                    view.confirmedAt().orElse(null));
        }
    }

    static Map<Criterion, Map<String, String>> chapters(Chapters chapters) {
        var texts = new EnumMap<Criterion, Map<String, String>>(Criterion.class);
        chapters.words().forEach((criterion, words) -> texts.put(criterion, words.texts()));
        return texts;
    }

    static EvaluationBody of(Reading reading) {
        Evaluation evaluation = reading.evaluation();
        var report = reading.report();
        return new EvaluationBody(
                reading.state(),
                evaluation.openedAt(),
                evaluation.transmittedAt().orElse(null),
                evaluation.earlyBecause().orElse(null),
                evaluation.dueAt().orElse(null),
                reading.publishedAt().orElse(null),
                report.flatMap(readable -> evaluation.conclusions()).orElse(null),
                evaluation.reply().orElse(null),
                evaluation.replyAct().orElse(null),
                evaluation.repliedAt().orElse(null),
                reading.evaluators().stream().map(EvaluatorBody::of).toList(),
                report.map(Report::turnout).map(TurnoutsBody::of).orElse(null),
                report.map(Report::onPaper).map(OnPaperBody::of).orElse(null),
                report.map(Report::together).map(SamplesBody::of).orElse(null),
                report.map(readable -> reading.evaluators().stream()
                                .map(evaluator -> new DeclarationBody(evaluator.name(), evaluator.interests()))
                                .toList())
                        .orElse(null),
                report.map(Report::chapters).map(EvaluationBody::chapters).orElse(null),
                report.flatMap(Report::sinceLast).map(SinceLastBody::of).orElse(null),
                report.map(readable -> readable.commitments().items().stream()
                                .map(VoicesBody::of)
                                .toList())
                        .orElse(null));
    }
}
