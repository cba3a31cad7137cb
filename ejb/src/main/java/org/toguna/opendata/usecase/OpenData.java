package org.toguna.opendata.usecase;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.toguna.agenda.domain.AgendaItem;
import org.toguna.agenda.usecase.ReadAgenda;
import org.toguna.commitment.domain.Act;
import org.toguna.commitment.domain.Commitment;
import org.toguna.commitment.domain.DecisionKind;
import org.toguna.commitment.domain.Gap;
import org.toguna.commitment.domain.InstitutionKind;
import org.toguna.commitment.domain.Status;
import org.toguna.commitment.domain.Terms;
import org.toguna.evaluation.domain.Assessment;
import org.toguna.evaluation.domain.Completion;
import org.toguna.evaluation.domain.Criterion;
import org.toguna.evaluation.domain.Evidence;
import org.toguna.evaluation.domain.Finding;
import org.toguna.evaluation.domain.GovernmentView;
import org.toguna.evaluation.domain.Groups;
import org.toguna.evaluation.domain.ParticipantsVoice;
import org.toguna.evaluation.domain.ReplyAct;
import org.toguna.evaluation.domain.Samples;
import org.toguna.evaluation.domain.Turnout;
import org.toguna.evaluation.domain.Verifiability;
import org.toguna.evaluation.domain.WrittenMandate;
import org.toguna.evaluation.usecase.ReadEvaluation;
import org.toguna.evaluation.usecase.ReadLessons;
import org.toguna.forum.domain.Forum;
import org.toguna.forum.domain.Kind;
import org.toguna.forum.domain.Provenance;
import org.toguna.identity.domain.ActOfAppointment;
import org.toguna.progress.domain.Measurement;
import org.toguna.progress.domain.Progress;
import org.toguna.progress.domain.ProgressReport;
import org.toguna.recommendation.domain.Answer;
import org.toguna.recommendation.domain.Recommendation;
import org.toguna.recommendation.usecase.Coverage;
import org.toguna.values.Level;
import org.toguna.values.LocalizedText;
import org.toguna.voting.domain.Mode;
import org.toguna.voting.domain.State;
import org.toguna.voting.usecase.ReadPolls;
import org.toguna.voting.usecase.ReadResults;

/** What the files of the archive say, as docs/schema/open-data.schema.json describes it; absent where nothing was said. */
public final class OpenData {
    private OpenData() {}

    /**
     * @param incomplete how much of what was recommended is known here, absent when all is
     * @param provenance of an archive, absent otherwise
     */
    public record AboutForum(
            String slug,
            Kind kind,
            LocalizedText name,
            LocalizedText theme,
            LocalizedText convener,
            String country,
            Set<Level> levels,
            LocalizedText venue,
            String city,
            String timeZone,
            LocalDate starts,
            LocalDate ends,
            int edition,
            boolean archive,
            boolean complete,
            boolean demonstration,
            String incomplete,
            Provenance provenance,
            Instant evaluationPublishedAt,
            Map<String, Period> windows) {
        static AboutForum of(Forum forum, Coverage coverage) {
            return new AboutForum(
                    forum.slug(),
                    forum.kind(),
                    forum.name(),
                    forum.theme(),
                    forum.convener(),
                    forum.country(),
                    forum.levels().all(),
                    forum.venue(),
                    forum.city(),
                    forum.timeZone().getId(),
                    forum.starts(),
                    forum.ends(),
                    forum.edition(),
                    forum.isArchive(),
                    forum.isComplete(),
                    forum.isDemonstration(),
                    coverage.inEnglish(),
                    forum.provenance().orElse(null),
                    forum.evaluationPublishedAt().orElse(null),
                    forum.windows().entrySet().stream()
                            .collect(toMap(
                                    window -> window.getKey().name(),
                                    window -> new Period(
                                            window.getValue().opens(),
                                            window.getValue().closes()),
                                    (a, b) -> a,
                                    TreeMap::new)));
        }
    }

    public record Period(Instant opens, Instant closes) {}

    /** @param contributions how many contributions it was made from */
    public record Item(int number, LocalizedText title, LocalizedText description, int contributions) {
        static Item of(ReadAgenda.Sourced sourced) {
            var item = sourced.item();
            return new Item(
                    item.number(),
                    item.title(),
                    item.description(),
                    sourced.sources().size());
        }
    }

    /** @param result null until the vote is over */
    public record Vote(LocalizedText question, List<Option> options, int most, Mode mode, State state, Result result) {
        static Vote of(ReadPolls.Standing standing, ReadResults.Outcome outcome) {
            var poll = standing.poll();
            return new Vote(
                    poll.question(),
                    standing.options().stream()
                            .map(item -> Option.of(item, outcome))
                            .toList(),
                    poll.most(),
                    poll.mode(),
                    standing.state(),
                    outcome == null
                            ? null
                            : new Result(
                                    outcome.electors().orElse(null),
                                    outcome.countries().shown(),
                                    outcome.ballots(),
                                    outcome.blank(),
                                    outcome.turnout().shown(),
                                    outcome.turnout().others()));
        }
    }

    /** @param item the number of the item of the agenda that it puts to the vote */
    public record Option(int item, LocalizedText title, Long votes) {
        static Option of(AgendaItem item, ReadResults.Outcome outcome) {
            return new Option(
                    item.number(),
                    item.title(),
                    outcome == null
                            ? null
                            : outcome.lines().stream()
                                    .filter(line -> line.option().id().equals(item.id()))
                                    .map(ReadResults.Line::votes)
                                    .findFirst()
                                    .orElse(null));
        }
    }

    /**
     * @param electors how many could vote when it opened, absent where they are too few to be told
     * @param electorsByCountry where enough are of one
     * @param voters by country, where enough voted not to be known
     */
    public record Result(
            Long electors,
            Map<String, Long> electorsByCountry,
            long ballots,
            long blank,
            Map<String, Long> voters,
            long votersElsewhere) {}

    /** @param incomplete that there were others, which are not known here; absent when all are */
    public record Asked(
            int number,
            LocalizedText title,
            String heading,
            Set<Level> levels,
            String leadInstitution,
            LocalDate deadline,
            String source,
            LocalDate adoptedOn,
            Answered answer,
            String incomplete) {
        static Asked of(Recommendation asked, Coverage coverage) {
            return new Asked(
                    asked.number(),
                    asked.title(),
                    asked.heading().orElse(null),
                    asked.levels().all(),
                    asked.leadInstitution().orElse(null),
                    asked.deadline().orElse(null),
                    asked.source().orElse(null),
                    asked.adoptedOn().orElse(null),
                    asked.response()
                            .map(given -> new Answered(
                                    given.answer(),
                                    given.deferredUntil().orElse(null),
                                    given.reasons(),
                                    given.givenBy(),
                                    given.givenOn()))
                            .orElse(null),
                    coverage.inEnglish());
        }
    }

    public record Answered(
            Answer answer, LocalDate deferredUntil, LocalizedText reasons, String givenBy, LocalDate givenOn) {}

    /**
     * @param latest what the latest decision was
     * @param version how many decisions there were
     * @param recommendation the number of the recommendation that it answers
     */
    public record Promised(
            int number,
            LocalizedText leadInstitution,
            InstitutionKind leadInstitutionKind,
            Act act,
            DecisionKind latest,
            int version,
            Terms terms,
            Integer recommendation,
            Set<Gap> gaps,
            Status status,
            Integer percentage,
            Instant reportedAt,
            List<Reported> progress) {
        static Promised of(
                Commitment commitment,
                LocalizedText lead,
                InstitutionKind kind,
                Integer recommendation,
                List<ProgressReport> reports) {
            var percentage = commitment.percentage();
            return new Promised(
                    commitment.number(),
                    lead,
                    kind,
                    commitment.act(),
                    commitment.decision().kind(),
                    commitment.versionNumber(),
                    commitment.terms(),
                    recommendation,
                    commitment.gaps().all(),
                    commitment.status(),
                    percentage.isPresent() ? Integer.valueOf(percentage.getAsInt()) : null,
                    commitment.reportedAt().orElse(null),
                    reports.stream()
                            .sorted(Comparator.comparing(ProgressReport::number))
                            .map(Reported::of)
                            .toList());
        }
    }

    public record Reported(
            int number,
            Instant reportedAt,
            Status status,
            int percentage,
            LocalizedText narrative,
            LocalizedText obstacles,
            BigDecimal spent,
            String currency,
            List<Measurement> measurements,
            String evidenceLink,
            Progress.Evidence evidence) {
        static Reported of(ProgressReport report) {
            return new Reported(
                    report.number(),
                    report.reportedAt(),
                    report.status(),
                    report.percentage(),
                    report.narrative(),
                    report.obstacles(),
                    report.spent().map(Progress.Spent::amount).orElse(null),
                    report.spent().map(Progress.Spent::currency).orElse(null),
                    report.measurements(),
                    report.evidenceLink().orElse(null),
                    report.evidence().orElse(null));
        }
    }

    /**
     * A published evaluation.
     *
     * @param chapters of the evaluator on the whole, those that were written
     */
    public record Evaluated(
            Instant publishedAt,
            String transmittedEarlyBecause,
            String conclusions,
            String reply,
            ReplyAct replyAct,
            Turnouts turnout,
            List<Appointed> evaluators,
            List<Interests> interests,
            Map<Criterion, LocalizedText> chapters,
            List<Voices> commitments,
            List<Learnt> lessons) {
        static Evaluated of(
                ReadEvaluation.Reading reading, ReadEvaluation.Report report, List<ReadLessons.Taught> lessons) {
            return new Evaluated(
                    reading.publishedAt().orElse(null),
                    reading.evaluation().earlyBecause().orElse(null),
                    reading.evaluation().conclusions().orElse(null),
                    reading.evaluation().reply().orElse(null),
                    reading.evaluation().replyAct().orElse(null),
                    new Turnouts(
                            People.of(report.turnout().drawn()),
                            People.of(report.turnout().volunteers())),
                    reading.evaluators().stream().map(Appointed::of).toList(),
                    reading.evaluators().stream()
                            .map(evaluator -> new Interests(evaluator.name(), evaluator.interests()))
                            .toList(),
                    report.chapters().words(),
                    report.commitments().items().stream().map(Voices::of).toList(),
                    lessons.stream().map(Learnt::of).toList());
        }
    }

    /**
     * A lesson of the evaluation.
     *
     * @param cause its code
     * @param commitments the numbers of those it comes from
     * @param nextAgendaItem the number of what the next edition's agenda made of it, absent while it made nothing
     */
    public record Learnt(
            int number,
            LocalizedText title,
            LocalizedText words,
            String cause,
            Collection<Integer> commitments,
            Integer nextAgendaItem) {
        static Learnt of(ReadLessons.Taught taught) {
            var lesson = taught.lesson();
            return new Learnt(
                    lesson.number(),
                    lesson.title(),
                    lesson.words(),
                    lesson.cause(),
                    lesson.commitments(),
                    taught.item().map(AgendaItem::number).orElse(null));
        }
    }

    /** People drawn by lot and volunteers, which are never added up. */
    public record Turnouts(People drawn, People volunteers) {}

    /** @param invited absent where it would tell of so few who may vote and not rate */
    public record People(Long invited, long reached, long answered) {
        static People of(Turnout turnout) {
            return new People(turnout.invited().orElse(null), turnout.reached(), turnout.answered());
        }
    }

    /**
     * Who evaluated.
     *
     * @param act by which they were appointed, absent where it is not recorded
     */
    public record Appointed(String name, ActOfAppointment act, String interests) {
        static Appointed of(ReadEvaluation.Evaluator evaluator) {
            return new Appointed(evaluator.name(), evaluator.act().orElse(null), evaluator.interests());
        }
    }

    /** What an evaluator declared before judging. */
    public record Interests(String evaluator, String words) {}

    /** The three voices about one commitment, side by side; people drawn by lot and volunteers apart. */
    public record Voices(
            int commitment, LocalizedText title, BothSamples participants, Found evaluator, Said government) {
        static Voices of(ReadEvaluation.Voices voices) {
            return new Voices(
                    voices.commitment().number(),
                    voices.commitment().title(),
                    BothSamples.of(voices.participants()),
                    voices.finding().map(Found::of).orElse(null),
                    voices.governmentView()
                            .map(said -> Said.of(said, voices.commitment().leadInstitution()))
                            .orElse(null));
        }
    }

    /** What people drawn by lot said, and what volunteers said. */
    public record BothSamples(Participants drawn, Participants volunteers) {
        static BothSamples of(Samples<ParticipantsVoice> voices) {
            return new BothSamples(Participants.of(voices.drawn()), Participants.of(voices.volunteers()));
        }
    }

    /**
     * How many chose each; absent when fewer than five of the sample answered. Of groups, those large enough.
     *
     * @param causes by code
     */
    public record Participants(
            long answered,
            Map<String, Long> completion,
            Map<String, Long> usefulness,
            Map<String, Long> causes,
            Map<String, Map<String, Long>> byLevel,
            Map<String, Map<String, Long>> byRegion,
            Map<String, Map<String, Long>> byZone,
            Map<String, Map<String, Long>> byGender) {
        static Participants of(ParticipantsVoice voice) {
            return voice.isShown()
                    ? new Participants(
                            voice.answered(),
                            named(voice.completion()),
                            named(voice.usefulness()),
                            named(voice.causes()),
                            by(voice.levels()),
                            by(voice.regions()),
                            by(voice.zones()),
                            by(voice.genders()))
                    : null;
        }

        private static <K extends Comparable<? super K>> Map<String, Map<String, Long>> by(Groups<K> groups) {
            var named = new TreeMap<String, Map<String, Long>>();
            groups.shown().forEach((group, said) -> named.put(group.toString(), named(said)));
            return named;
        }

        private static Map<String, Long> named(Map<?, Long> distribution) {
            return distribution.entrySet().stream()
                    .collect(toMap(part -> part.getKey().toString(), Map.Entry::getValue, Long::sum, TreeMap::new));
        }
    }

    /**
     * @param verifiability of the commitment as it is written
     * @param evidence where the first document of the pieces is
     */
    public record Found(
            Assessment completion,
            Verifiability verifiability,
            String evidence,
            List<Evidence> pieces,
            String words,
            String results) {
        static Found of(Finding said) {
            return new Found(
                    said.assessment(),
                    said.verifiability().orElse(null),
                    said.document().orElse(null),
                    said.evidence(),
                    said.words(),
                    said.results().orElse(null));
        }
    }

    /**
     * @param institution in whose name it was said, absent where it is not recorded
     * @param mandate by which an organiser said it; absent where the institution did itself
     * @param confirmedAt when a validator of the institution answered for it
     */
    public record Said(
            Completion completion,
            String words,
            LocalizedText institution,
            WrittenMandate mandate,
            Instant confirmedAt) {
        static Said of(GovernmentView said, LocalizedText leadInstitution) {
            return new Said(
                    said.completion(),
                    said.words(),
                    said.institutionId().map(known -> leadInstitution).orElse(null),
                    said.mandate().orElse(null),
                    said.confirmedAt().orElse(null));
        }
    }

    /** @param rule how a hash is computed */
    public record Chain(int length, String head, String rule, List<Link> decisions) {}

    /** @param document what was decided, exactly as it is hashed */
    public record Link(int position, String hash, Instant decidedAt, String document) {}

    /** @param historyHead the hash of the latest decision in the archive */
    public record Manifest(
            String forum,
            Instant madeAt,
            String licence,
            String incomplete,
            int historyLength,
            String historyHead,
            List<File> files) {}

    public record File(String name, long bytes, String sha256) {}
}
