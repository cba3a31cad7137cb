package org.toguna.report.usecase;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.toguna.evaluation.domain.WrittenMandate;
import org.toguna.registration.domain.Floor;
import org.toguna.report.domain.ReportKind;

/**
 * Everything the commitment report says, already read. A component the register does not know is null or empty and is
 * said in words to be missing; a component documented as required is never null.
 */
public record CommitmentReport(Cover cover, List<Recommendation> recommendations, List<Commitment> commitments)
        implements Report {

    /** Of more commitments than this, each is told in brief. */
    public static final int MOST_WHOLE = 30;

    public CommitmentReport {
        recommendations = List.copyOf(recommendations);
        commitments = List.copyOf(commitments);
    }

    /** Whether each commitment is told in brief, so that the report can still be read, and printed within bounds. */
    public boolean isLong() {
        return commitments.size() > MOST_WHOLE;
    }

    @Override
    public ReportKind kind() {
        return ReportKind.COMMITMENTS;
    }

    /** The report's own word for what a feature calls by the same name. */
    static <T extends Enum<T>> T same(Class<T> type, Enum<?> constant) {
        return Enum.valueOf(type, constant.name());
    }

    public enum ResponseKind {
        ACCEPTED,
        ACCEPTED_IN_PART,
        DEFERRED,
        REFUSED
    }

    public enum Status {
        NOT_STARTED,
        UNDER_WAY,
        DONE,
        BLOCKED,
        WITHDRAWN,
        NO_NEWS
    }

    /** The evaluator's scale: that of the Open Government Partnership. */
    public enum Assessment {
        NO_EVIDENCE,
        NOT_STARTED,
        LIMITED,
        SUBSTANTIAL,
        COMPLETE
    }

    /** What participants and the government choose from. */
    public enum Completion {
        NOT_STARTED,
        LIMITED,
        SUBSTANTIAL,
        COMPLETE
    }

    public enum Level {
        NATIONAL,
        REGIONAL,
        INTERNATIONAL
    }

    /**
     * The government's answer.
     *
     * @param kind required
     */
    public record Response(ResponseKind kind, String reasons) {}

    /**
     * What the plenary asked for.
     *
     * @param title required
     * @param response null when the government has not answered
     */
    public record Recommendation(String number, String title, Response response) {}

    /** The act by which an institution committed itself. */
    public record Act(String kind, String reference, LocalDate date) {}

    /** What shows whether a commitment is kept. */
    public record Indicator(String name, BigDecimal baseline, BigDecimal target, String unit) {}

    /**
     * What a commitment costs.
     *
     * @param currency ISO 4217 code
     */
    public record Budget(BigDecimal amount, String currency) {}

    /** The recommendation that a commitment answers. */
    public record Origin(String number, String title) {}

    /** Proof: an address, a name, or both. */
    public record Evidence(String link, String name) {

        /** Whether the link may be followed: only addresses of the web are, so that no link runs anything. */
        public boolean followable() {
            return isWebAddress(link);
        }
    }

    /**
     * What a focal point reported on one day.
     *
     * @param date required
     * @param status required
     * @param percentage 0 to 100
     */
    public record Progress(
            LocalDate date, Status status, Integer percentage, String narrative, List<Evidence> evidence) {

        public Progress {
            evidence = List.copyOf(evidence);
        }
    }

    /**
     * What the participants of one sample said. Forgets every answer given by fewer than {@link Floor#FEWEST} people.
     *
     * @param invited null where it would tell of so few who may vote and not rate
     * @param ratings how many rated this commitment
     * @param completion how many chose each level
     * @param usefulness how many chose each number from 1 to 5
     */
    public record Participants(
            Integer invited,
            int reached,
            int answered,
            int ratings,
            Map<Completion, Integer> completion,
            Map<Integer, Integer> usefulness) {

        public Participants {
            if (answered < Floor.FEWEST || ratings < Floor.FEWEST) {
                completion = Map.of();
                usefulness = Map.of();
            } else {
                completion = completeScale(completion);
                usefulness = Map.copyOf(usefulness);
            }
        }

        public boolean enoughAnswers() {
            return answered >= Floor.FEWEST;
        }

        public boolean enoughRatings() {
            return enoughAnswers() && ratings >= Floor.FEWEST;
        }

        public int choosing(Completion level) {
            return completion.getOrDefault(level, 0);
        }

        /** How many found it useful so far, from 1 to 5. */
        public int finding(int points) {
            return usefulness.getOrDefault(points, 0);
        }

        private static Map<Completion, Integer> completeScale(Map<Completion, Integer> given) {
            Map<Completion, Integer> scale = new EnumMap<>(Completion.class);
            for (Completion level : Completion.values()) {
                scale.put(level, given.getOrDefault(level, 0));
            }
            return scale;
        }
    }

    /**
     * The independent evaluator's voice.
     *
     * @param verifiability of the commitment as it is written, in words, or null
     * @param results what the diaspora has of it, or null
     */
    public record Evaluator(
            Assessment completion, String verifiability, List<Evidence> evidence, String words, String results) {
        public Evaluator {
            evidence = List.copyOf(evidence);
        }
    }

    /**
     * The government's voice.
     *
     * @param institution in whose name it was said, or null where that is not recorded
     * @param mandate of the institution by which an organiser said it, or null where it did itself
     * @param confirmedOn when a validator of the institution answered for it, or null
     */
    public record Government(
            Completion completion, String words, String institution, WrittenMandate mandate, LocalDate confirmedOn) {}

    /**
     * Three voices, side by side; a voice that has not spoken is null.
     *
     * @param drawn participants drawn by lot, null when no lot was drawn
     * @param volunteers participants who came by their own wish
     */
    public record Evaluation(Participants drawn, Participants volunteers, Evaluator evaluator, Government government) {}

    /**
     * A change to an adopted commitment.
     *
     * @param version required, 2 for the first amendment
     * @param madeBy the function of who amended, never a name
     */
    public record Amendment(int version, LocalDate date, String reason, String madeBy) {}

    /**
     * What an indicator stood at when it was last measured.
     *
     * @param reached the share of the way from baseline to target in percent, or null when it cannot be told
     */
    public record Measured(Indicator indicator, BigDecimal value, LocalDate on, Integer reached) {}

    /** An amount of money and who pays it, null when the act does not say. */
    public record Funding(String source, Budget amount) {}

    public record Milestone(LocalDate due, String title) {}

    /**
     * What the register holds beyond the essentials.
     *
     * @param gaps what the terms lack, in words
     * @param timeliness in words
     * @param monthsSilent whole months without news, null when news are fresh or owed no more
     * @param withdrawal why it was given up, or null
     */
    public record Details(
            String problem,
            String description,
            List<Measured> indicators,
            List<Funding> funding,
            List<Milestone> milestones,
            List<String> donors,
            List<String> diaspora,
            List<String> gaps,
            String timeliness,
            Long monthsSilent,
            String withdrawal) {
        public static final Details NONE = new Details(
                null, null, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), null, null, null);
    }

    /**
     * A promise made by a dated, referenced act, and all that became of it.
     *
     * @param number required
     * @param title required
     * @param status required, {@link Status#NO_NEWS} when nobody has reported
     * @param percentage 0 to 100
     * @param history oldest first
     * @param evaluation null when none is published
     */
    public record Commitment(
            String number,
            String title,
            Act act,
            String leadInstitution,
            List<String> supportingInstitutions,
            String objective,
            String means,
            Indicator indicator,
            Budget budget,
            LocalDate start,
            LocalDate deadline,
            Set<Level> levels,
            Origin origin,
            Response response,
            Status status,
            Integer percentage,
            List<Progress> history,
            Evaluation evaluation,
            List<Amendment> amendments,
            Details details) {

        public Commitment {
            supportingInstitutions = List.copyOf(supportingInstitutions);
            levels = levels.isEmpty() ? Set.of() : EnumSet.copyOf(levels);
            history = List.copyOf(history);
            amendments = List.copyOf(amendments);
        }

        public boolean proven() {
            return history.stream().anyMatch(progress -> !progress.evidence().isEmpty());
        }

        public boolean overdueOn(LocalDate day) {
            return status != Status.DONE && status != Status.WITHDRAWN && deadline != null && deadline.isBefore(day);
        }
    }

    public List<Status> statuses() {
        return List.of(Status.values());
    }

    public List<Completion> completions() {
        return List.of(Completion.values());
    }

    public long withStatus(Status status) {
        return commitments.stream().filter(c -> c.status() == status).count();
    }

    public long answeredRecommendations() {
        return recommendations.stream().filter(r -> r.response() != null).count();
    }

    public long provenCommitments() {
        return commitments.stream().filter(Commitment::proven).count();
    }

    public long amendedCommitments() {
        return commitments.stream().filter(c -> !c.amendments().isEmpty()).count();
    }

    public long overdueCommitments() {
        LocalDate today = cover.generatedAt().toLocalDate();
        return commitments.stream().filter(c -> c.overdueOn(today)).count();
    }

    /** Whether a text is an address of the web, which alone becomes a link. */
    public static boolean isWebAddress(String text) {
        if (text == null) {
            return false;
        }
        try {
            String scheme = new URI(text).getScheme();
            return "https".equalsIgnoreCase(scheme) || "http".equalsIgnoreCase(scheme);
        } catch (URISyntaxException notAnAddress) {
            return false;
        }
    }
}
