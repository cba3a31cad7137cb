package org.toguna.opendata.usecase;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.toguna.agenda.domain.AgendaItem;
import org.toguna.registration.domain.Breakdown;
import org.toguna.registration.domain.Category;
import org.toguna.values.LocalizedText;
import org.toguna.voting.domain.BoxQuestion;
import org.toguna.voting.domain.Counts;
import org.toguna.voting.domain.PlaceKind;
import org.toguna.voting.domain.PollingPlace;
import org.toguna.voting.domain.RankedCount;
import org.toguna.voting.domain.Registrar;
import org.toguna.voting.domain.Stage;
import org.toguna.voting.domain.Voiding;
import org.toguna.voting.usecase.ReadVerifiableVotes;
import org.toguna.voting.usecase.VotingAddress;

/**
 * A verifiable vote as the archive tells it. Its ballots are in a file of their own, at {@code box}, which anybody rechecks;
 * that, the head and the height are absent until the vote is set up.
 *
 * @param fingerprint of the election
 * @param head the hash of the box's last event
 * @param height the number of that event, from 0
 * @param auditable whether the server alone holds the keys, so that whoever runs it could read the votes
 * @param categories of participants, those that vote
 * @param electors absent where they are too few to be told
 * @param electorsByCountry of the frozen electors, where enough are of one; absent until the vote is set up
 * @param voters by country, where enough voted not to be known
 * @param places where people voted on paper or in the room, once two persons agreed on the count
 * @param voidBecause the reason, of a vote that is void
 */
public record OpenBox(
        LocalizedText title,
        Stage state,
        String election,
        String box,
        String fingerprint,
        String head,
        Integer height,
        Registrar registrar,
        boolean auditable,
        Set<Category> categories,
        Long electors,
        Map<String, Long> electorsByCountry,
        int ballots,
        Map<String, Long> voters,
        Long votersElsewhere,
        List<Asked> questions,
        List<Place> places,
        String voidBecause) {

    /**
     * @param most items of an approval or a ranking
     * @param points to spread
     * @param cap of them on one item
     * @param valid rankings
     * @param blank ballots, of an approval or a ranking
     * @param spoiled rankings
     * @param agreement whether the three ways of counting rankings give the same order, or the same winner
     */
    public record Asked(
            BoxQuestion.Kind kind,
            LocalizedText text,
            Integer most,
            Integer points,
            Integer cap,
            Integer valid,
            Integer blank,
            Integer spoiled,
            RankedCount.Agreement agreement,
            List<Line> items) {}

    /**
     * @param item its number on the agenda
     * @param votes or points
     * @param place by Schulze, from 1
     */
    public record Line(
            int item, LocalizedText title, Integer votes, Integer place, Integer borda, Integer firstChoices) {}

    /** @param association whose member was one of the two who counted */
    public record Place(PlaceKind kind, String name, String association, Counts counts) {
        static Place of(PollingPlace place) {
            return new Place(
                    place.kind(),
                    place.name(),
                    place.association(),
                    place.counts().orElseThrow());
        }
    }

    static OpenBox of(ReadVerifiableVotes.Standing standing) {
        var vote = standing.vote();
        var turnout = standing.turnout();
        var questions = vote.questions();
        return new OpenBox(
                vote.title(),
                standing.stage(),
                vote.electionUuid(),
                vote.head().map(any -> address(standing)).orElse(null),
                vote.fingerprint().orElse(null),
                vote.head().orElse(null),
                vote.head().map(any -> vote.height()).orElse(null),
                vote.registrar(),
                standing.isAuditableOnly(),
                vote.categories(),
                standing.electorsTold().orElse(null),
                standing.electorCountries().map(Breakdown::shown).orElse(null),
                vote.ballots(),
                turnout.map(Breakdown::shown).orElse(null),
                turnout.map(Breakdown::others).orElse(null),
                IntStream.range(0, questions.size())
                        .mapToObj(i -> asked(
                                questions.get(i),
                                vote.result().map(result -> result.totals().get(i)),
                                vote.rankedCount(),
                                standing.items()))
                        .toList(),
                standing.paper().counted().stream().map(Place::of).toList(),
                standing.voiding().map(Voiding::reason).orElse(null));
    }

    private static String address(ReadVerifiableVotes.Standing standing) {
        return VotingAddress.ARCHIVE.path(
                standing.forum().slug(), standing.vote().id());
    }

    private static Asked asked(
            BoxQuestion question,
            Optional<List<Integer>> slots,
            Optional<RankedCount> ranked,
            Map<UUID, AgendaItem> agenda) {
        boolean isPoints = question.kind() == BoxQuestion.Kind.POINTS;
        var blank = question.isRanked()
                ? ranked.map(RankedCount::blank)
                : slots.filter(any -> question.countsBlank()).map(each -> each.get(0));
        return new Asked(
                question.kind(),
                question.text(),
                isPoints ? null : question.most(),
                isPoints ? question.points() : null,
                isPoints ? question.cap() : null,
                ranked.map(RankedCount::valid).orElse(null),
                blank.orElse(null),
                ranked.map(RankedCount::spoiled).orElse(null),
                ranked.map(RankedCount::agreement).orElse(null),
                IntStream.range(0, question.items().size())
                        .mapToObj(i -> line(agenda.get(question.items().get(i)), i, question, slots, ranked))
                        .toList());
    }

    private static Line line(
            AgendaItem item,
            int at,
            BoxQuestion question,
            Optional<List<Integer>> slots,
            Optional<RankedCount> ranked) {
        return new Line(
                item.number(),
                item.title(),
                slots.filter(any -> !question.isRanked())
                        .map(each -> question.totals(each).get(at))
                        .orElse(null),
                ranked.map(count -> count.place(at)).orElse(null),
                ranked.map(count -> count.borda().get(at)).orElse(null),
                ranked.map(count -> count.firstChoices().get(at)).orElse(null));
    }
}
