package org.toguna.report.usecase;

import static java.util.stream.Collectors.toMap;
import static org.toguna.report.usecase.CommitmentReport.same;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.toguna.evaluation.domain.ParticipantsVoice;
import org.toguna.evaluation.domain.Sample;
import org.toguna.evaluation.domain.Turnout;
import org.toguna.evaluation.usecase.EvidenceInWords;
import org.toguna.evaluation.usecase.ReadEvaluation;
import org.toguna.texts.usecase.Texts;

/** What was said in a published evaluation, in the words of reports. */
final class PublishedVoices {
    private final ReadEvaluation.Report evaluation;
    private final Locale language;
    private final ZoneId zone;

    /** @param zone the forum's */
    PublishedVoices(ReadEvaluation.Report evaluation, Locale language, ZoneId zone) {
        this.evaluation = evaluation;
        this.language = language;
        this.zone = zone;
    }

    Map<UUID, CommitmentReport.Evaluation> byCommitment() {
        var voices = new HashMap<UUID, CommitmentReport.Evaluation>();
        evaluation
                .commitments()
                .items()
                .forEach(heard -> voices.put(heard.commitment().id(), side(heard)));
        return voices;
    }

    /** What participants of one sample said of all commitments that are told by themselves. */
    CommitmentReport.Participants together(Sample sample) {
        return participants(
                evaluation.turnout().of(sample), evaluation.together().of(sample));
    }

    private CommitmentReport.Evaluation side(ReadEvaluation.Voices voices) {
        var turnout = evaluation.turnout();
        return new CommitmentReport.Evaluation(
                turnout.drawn().invited().equals(Optional.of(0L))
                        ? null
                        : participants(turnout.drawn(), voices.participants().drawn()),
                participants(turnout.volunteers(), voices.participants().volunteers()),
                voices.finding()
                        .map(said -> new CommitmentReport.Evaluator(
                                same(CommitmentReport.Assessment.class, said.assessment()),
                                said.verifiability()
                                        .map(Texts.in(language)::name)
                                        .orElse(null),
                                said.evidence().stream()
                                        .map(piece -> new CommitmentReport.Evidence(
                                                piece.address(), EvidenceInWords.of(piece, language)))
                                        .toList(),
                                said.words(),
                                said.results().orElse(null)))
                        .orElse(null),
                voices.governmentView()
                        .map(said -> new CommitmentReport.Government(
                                same(CommitmentReport.Completion.class, said.completion()),
                                said.words(),
                                said.institutionId()
                                        .map(known -> voices.commitment()
                                                .leadInstitution()
                                                .in(language))
                                        .orElse(null),
                                said.mandate().orElse(null),
                                said.confirmedAt()
                                        .map(moment -> LocalDate.ofInstant(moment, zone))
                                        .orElse(null)))
                        .orElse(null));
    }

    private static CommitmentReport.Participants participants(Turnout turnout, ParticipantsVoice voice) {
        var completion = new EnumMap<CommitmentReport.Completion, Integer>(CommitmentReport.Completion.class);
        voice.completion()
                .forEach((level, people) ->
                        completion.put(same(CommitmentReport.Completion.class, level), people.intValue()));
        return new CommitmentReport.Participants(
                turnout.invited().map(Long::intValue).orElse(null),
                (int) turnout.reached(),
                (int) turnout.answered(),
                voice.isShown() ? (int) voice.answered() : 0,
                completion,
                voice.usefulness().entrySet().stream()
                        .collect(toMap(
                                Map.Entry::getKey, points -> points.getValue().intValue())));
    }
}
