package org.toguna.voting.rest;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.toguna.registration.domain.Breakdown;
import org.toguna.voting.usecase.ReadResults;

/**
 * What was decided.
 *
 * @param electors how many could vote when it opened, null where they are too few to be told
 * @param electorsByCountry theirs
 * @param options most approved first
 */
public record ResultsBody(
        UUID poll,
        Long electors,
        TurnoutBody electorsByCountry,
        long ballots,
        long blank,
        List<LineBody> options,
        TurnoutBody turnout) {

    /** @param percent of the ballots, rounded to the nearest whole */
    public record LineBody(PollBody.OptionBody option, long votes, long percent) {}

    /**
     * People by ISO code of their country.
     *
     * @param others those of countries with too few of them to be named
     * @param tooFew whether there are so few people that nothing is told
     */
    public record TurnoutBody(Map<String, Long> countries, long others, boolean tooFew) {
        static TurnoutBody of(Breakdown<String> people) {
            return new TurnoutBody(people.shown(), people.others(), people.tooFew());
        }
    }

    static ResultsBody of(ReadResults.Outcome outcome) {
        return new ResultsBody(
                outcome.pollId(),
                outcome.electors().orElse(null),
                TurnoutBody.of(outcome.countries()),
                outcome.ballots(),
                outcome.blank(),
                outcome.lines().stream()
                        .map(line -> new LineBody(PollBody.OptionBody.of(line.option()), line.votes(), line.percent()))
                        .toList(),
                TurnoutBody.of(outcome.turnout()));
    }
}
