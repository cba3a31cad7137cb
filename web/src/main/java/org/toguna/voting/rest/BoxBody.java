package org.toguna.voting.rest;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.toguna.belenios.Result;
import org.toguna.forum.domain.Window;
import org.toguna.registration.domain.Category;
import org.toguna.voting.domain.BoxQuestion;
import org.toguna.voting.domain.BoxTrustee;
import org.toguna.voting.domain.RankedCount;
import org.toguna.voting.domain.Registrar;
import org.toguna.voting.domain.Stage;
import org.toguna.voting.domain.Voiding;
import org.toguna.voting.usecase.ReadVerifiableVotes;

/**
 * A verifiable vote as it stands now.
 *
 * @param slug of its forum
 * @param uuid of its election
 * @param categories of participants, those that vote
 * @param electors frozen at the setup, until then how many would be; null where they are too few to be told
 * @param electorsByCountry of the frozen electors, null before the setup
 * @param head the hash of the last event, null before the setup
 * @param result what each slot got, once decrypted; slot 0 of an approval is the blank vote
 * @param totals what each item got
 * @param ranking the count of a ranked vote, once decrypted
 * @param turnout after the close
 * @param paper what was voted elsewhere than in the box, null where nobody may
 * @param voiding why it is void, null of a vote that is not
 * @param rerunOf the void vote in whose place it is held, null otherwise
 */
public record BoxBody(
        UUID id,
        String slug,
        String uuid,
        Map<String, String> title,
        Stage stage,
        boolean open,
        Instant opensAt,
        Instant closesAt,
        Set<Category> categories,
        Long electors,
        ResultsBody.TurnoutBody electorsByCountry,
        int ballots,
        String head,
        int height,
        String fingerprint,
        Trust trust,
        Registrar registrar,
        List<TrusteeBody> trustees,
        List<QuestionBody> questions,
        List<List<Integer>> result,
        List<List<Integer>> totals,
        RankingBody ranking,
        ResultsBody.TurnoutBody turnout,
        PaperVotesBody paper,
        VoidingBody voiding,
        UUID rerunOf) {

    /**
     * Why a vote is void.
     *
     * @param association whose member agreed with the organiser
     * @param rerun the vote that is held in its place, null while there is none
     */
    public record VoidingBody(String reason, String association, Instant since, UUID rerun) {
        static VoidingBody of(Voiding voiding, ReadVerifiableVotes.Standing standing) {
            return new VoidingBody(
                    voiding.reason(),
                    voiding.association(),
                    voiding.agreedAt().orElse(null),
                    standing.rerun().orElse(null));
        }
    }

    /** What may be claimed of the vote. */
    public enum Trust {
        VERIFIABLE,
        AUDITABLE
    }

    public record TrusteeBody(
            int number,
            String name,
            boolean server,
            boolean keyReady,
            boolean testPassed,
            boolean shuffled,
            boolean decrypted) {
        static TrusteeBody of(BoxTrustee trustee) {
            return new TrusteeBody(
                    trustee.number(),
                    trustee.name(),
                    trustee.isServer(),
                    trustee.key().isPresent(),
                    trustee.hasPassedTest(),
                    trustee.hasShuffled(),
                    trustee.hasDecrypted());
        }
    }

    /**
     * The slots of points stand item after item, a cap of them for each.
     *
     * @param most of an approval or a ranking
     * @param points to spread
     * @param cap on one item
     */
    public record QuestionBody(
            BoxQuestion.Kind kind,
            Map<String, String> text,
            List<PollBody.OptionBody> items,
            Integer most,
            Integer points,
            Integer cap) {}

    /**
     * Each list stands in the order of the items. The rankings themselves are in the archive.
     *
     * @param blank ballots that rank nothing
     * @param spoiled ballots that hold no ranking that the question allows
     * @param places by Schulze, from 1, ties having the same
     * @param borda points, from the number of ranks for the first down to 1
     * @param agreement whether the three ways of counting give the same order, or the same winner
     */
    public record RankingBody(
            int valid,
            int blank,
            int spoiled,
            List<Integer> places,
            List<Integer> borda,
            List<Integer> firstChoices,
            RankedCount.Agreement agreement) {
        static RankingBody of(RankedCount count) {
            return new RankingBody(
                    count.valid(),
                    count.blank(),
                    count.spoiled(),
                    IntStream.range(0, count.borda().size())
                            .map(count::place)
                            .boxed()
                            .toList(),
                    count.borda(),
                    count.firstChoices(),
                    count.agreement());
        }
    }

    static BoxBody of(ReadVerifiableVotes.Standing standing) {
        var vote = standing.vote();
        var window = vote.window(standing.forum());
        var result = vote.result().filter(any -> !vote.isRanked()).map(Result::totals);
        return new BoxBody(
                vote.id(),
                standing.forum().slug(),
                vote.electionUuid(),
                vote.title().texts(),
                standing.stage(),
                standing.stage() == Stage.OPEN,
                window.map(Window::opens).orElse(null),
                window.map(Window::closes).orElse(null),
                vote.categories(),
                standing.electorsTold().orElse(null),
                standing.electorCountries().map(ResultsBody.TurnoutBody::of).orElse(null),
                vote.ballots(),
                vote.head().orElse(null),
                vote.height(),
                vote.fingerprint().orElse(null),
                standing.isAuditableOnly() ? Trust.AUDITABLE : Trust.VERIFIABLE,
                vote.registrar(),
                standing.trustees().stream().map(TrusteeBody::of).toList(),
                vote.questions().stream()
                        .map(question -> question(question, standing))
                        .toList(),
                result.orElse(null),
                result.map(slots -> totals(vote.questions(), slots)).orElse(null),
                vote.rankedCount().map(RankingBody::of).orElse(null),
                standing.turnout().map(ResultsBody.TurnoutBody::of).orElse(null),
                standing.paper().isAny() ? PaperVotesBody.of(standing.paper()) : null,
                standing.voiding()
                        .map(voiding -> VoidingBody.of(voiding, standing))
                        .orElse(null),
                vote.rerunOf().orElse(null));
    }

    private static QuestionBody question(BoxQuestion question, ReadVerifiableVotes.Standing standing) {
        boolean isPoints = question.kind() == BoxQuestion.Kind.POINTS;
        return new QuestionBody(
                question.kind(),
                question.text().texts(),
                question.items().stream()
                        .map(standing.items()::get)
                        .map(PollBody.OptionBody::of)
                        .toList(),
                isPoints ? null : question.most(),
                isPoints ? question.points() : null,
                isPoints ? question.cap() : null);
    }

    private static List<List<Integer>> totals(List<BoxQuestion> questions, List<List<Integer>> slots) {
        return IntStream.range(0, questions.size())
                .mapToObj(i -> questions.get(i).totals(slots.get(i)))
                .toList();
    }
}
