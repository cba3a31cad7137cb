package org.toguna.voting.rest;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.toguna.voting.usecase.ReadResults;

/**
 * What was decided.
 *
 * @param electors how many may vote, null where they are too few to be told
 * @param options most approved first
 */
public record ResultsBody(
        UUID poll, Long electors, long ballots, long blank, List<LineBody> options, TurnoutBody turnout) {

    /** @param percent of the ballots, rounded to the nearest whole */
    public record LineBody(PollBody.OptionBody option, long votes, long percent) {}

    /**
     * Voters by ISO code of their country.
     *
     * @param others those of countries with too few voters to be named
     * @param tooFew whether there are so few voters that nothing is told
     */
    public record TurnoutBody(Map<String, Long> countries, long others, boolean tooFew) {}

    static ResultsBody of(ReadResults.Outcome outcome) {
        return new ResultsBody(
                outcome.pollId(),
                outcome.electors().orElse(null),
                outcome.ballots(),
                outcome.blank(),
                outcome.lines().stream()
                        .map(line -> new LineBody(PollBody.OptionBody.of(line.option()), line.votes(), line.percent()))
                        .toList(),
                new TurnoutBody(
                        outcome.turnout().shown(),
                        outcome.turnout().others(),
                        outcome.turnout().tooFew()));
    }
}
