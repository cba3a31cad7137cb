package org.toguna.evaluation.rest;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.toguna.evaluation.domain.Completion;
import org.toguna.evaluation.domain.Evaluation;
import org.toguna.evaluation.domain.Finding;
import org.toguna.evaluation.domain.GovernmentView;
import org.toguna.evaluation.domain.ParticipantsVoice;
import org.toguna.evaluation.domain.State;
import org.toguna.evaluation.domain.Turnout;
import org.toguna.evaluation.usecase.ReadEvaluation.Reading;
import org.toguna.evaluation.usecase.ReadEvaluation.Report;
import org.toguna.evaluation.usecase.ReadEvaluation.Voices;

/**
 * The evaluation of a forum. What the caller may not read yet is absent: until it is published, everything from conclusions on.
 *
 * @param dueAt when it becomes public if the government does not reply
 */
public record EvaluationBody(
        State state,
        Instant openedAt,
        Instant transmittedAt,
        Instant dueAt,
        Instant publishedAt,
        String conclusions,
        String reply,
        Instant repliedAt,
        TurnoutBody turnout,
        List<VoicesBody> commitments) {

    public record TurnoutBody(long invited, long reached, long answered) {
        static TurnoutBody of(Turnout turnout) {
            return new TurnoutBody(turnout.invited(), turnout.reached(), turnout.answered());
        }
    }

    /** The three voices about one commitment, each in its own words; a voice that said nothing is absent. */
    public record VoicesBody(
            int number,
            Map<String, String> title,
            ParticipantsBody participants,
            FindingBody evaluator,
            GovernmentViewBody government) {
        static VoicesBody of(Voices voices) {
            return new VoicesBody(
                    voices.commitment().number(),
                    voices.commitment().title().texts(),
                    ParticipantsBody.of(voices.participants()),
                    voices.finding().map(FindingBody::of).orElse(null),
                    voices.governmentView().map(GovernmentViewBody::of).orElse(null));
        }
    }

    /**
     * @param shown false when fewer than {@code fewest} answered; nothing else is told then
     * @param completion how many people chose each
     */
    public record ParticipantsBody(
            boolean shown,
            int fewest,
            Long answered,
            Map<String, Long> completion,
            Map<String, Long> usefulness,
            Map<String, Long> levels,
            List<String> problems,
            List<String> lessons) {
        static ParticipantsBody of(ParticipantsVoice voice) {
            return voice.isShown()
                    ? new ParticipantsBody(
                            true,
                            ParticipantsVoice.FEWEST,
                            voice.answered(),
                            named(voice.completion()),
                            named(voice.usefulness()),
                            named(voice.levels()),
                            voice.problems(),
                            voice.lessons())
                    : new ParticipantsBody(false, ParticipantsVoice.FEWEST, null, null, null, null, null, null);
        }

        private static Map<String, Long> named(Map<?, Long> distribution) {
            return distribution.entrySet().stream()
                    .collect(toMap(
                            part -> part.getKey().toString(), Map.Entry::getValue, Long::sum, LinkedHashMap::new));
        }
    }

    public record FindingBody(Completion completion, String evidence, String words) {
        static FindingBody of(Finding finding) {
            return new FindingBody(finding.completion(), finding.evidence(), finding.words());
        }
    }

    public record GovernmentViewBody(Completion completion, String words) {
        static GovernmentViewBody of(GovernmentView view) {
            return new GovernmentViewBody(view.completion(), view.words());
        }
    }

    static EvaluationBody of(Reading reading) {
        Evaluation evaluation = reading.evaluation();
        var report = reading.report();
        return new EvaluationBody(
                reading.state(),
                evaluation.openedAt(),
                evaluation.transmittedAt().orElse(null),
                evaluation.dueAt().orElse(null),
                reading.publishedAt().orElse(null),
                report.flatMap(readable -> evaluation.conclusions()).orElse(null),
                evaluation.reply().orElse(null),
                evaluation.repliedAt().orElse(null),
                report.map(Report::turnout).map(TurnoutBody::of).orElse(null),
                report.map(readable -> readable.commitments().items().stream()
                                .map(VoicesBody::of)
                                .toList())
                        .orElse(null));
    }
}
