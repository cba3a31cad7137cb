package org.toguna.voting.usecase;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.toguna.agenda.domain.Agenda;
import org.toguna.agenda.domain.AgendaItem;
import org.toguna.forum.domain.Forums;
import org.toguna.registration.domain.Breakdown;
import org.toguna.shared.BusinessClock;
import org.toguna.voting.domain.BallotBox;
import org.toguna.voting.domain.Ballots;
import org.toguna.voting.domain.ElectoralRoll;
import org.toguna.voting.domain.Polls;

/** Anybody reads what was decided, once the vote is over. */
@Stateless
public class ReadResults {
    @Inject
    Forums forums;

    @Inject
    Agenda agenda;

    @Inject
    Polls polls;

    @Inject
    Ballots ballots;

    @Inject
    ElectoralRoll roll;

    @Inject
    BusinessClock clock;

    /** @param percent of the ballots that approve it, rounded to the nearest whole, 0 to 100 */
    public record Line(AgendaItem option, long votes, long percent) {}

    /**
     * @param electors how many could vote when it opened, unless these are too few to be told
     * @param countries theirs by ISO code, where enough are of one
     * @param lines most approved first; equals in the order of the ballot
     */
    public record Outcome(
            UUID pollId,
            Optional<Long> electors,
            Breakdown<String> countries,
            long ballots,
            long blank,
            List<Line> lines,
            Breakdown<String> turnout) {}

    /** @throws org.toguna.shared.Refusal {@code voting.resultsNotYet} */
    public Outcome read(String slug, UUID pollId) {
        var forum = forums.get(slug);
        var poll = polls.get(forum.id(), pollId);
        new BallotBox(poll, forum, forums.predecessor(forum)).mustBeOver(clock.now());
        var results = ballots.results(poll);
        var lines = IntStream.range(0, poll.options().size())
                .mapToObj(position -> new Line(
                        agenda.get(forum.id(), poll.options().get(position)),
                        results.votes().get(position),
                        results.percent(position)))
                .sorted(Comparator.comparingLong(Line::votes).reversed())
                .toList();
        return new Outcome(
                pollId,
                roll.told(forum.id()),
                roll.countries(forum.id()),
                results.ballots(),
                results.blank(),
                lines,
                results.turnout());
    }
}
