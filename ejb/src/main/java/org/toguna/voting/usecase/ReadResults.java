package org.toguna.voting.usecase;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.toguna.agenda.domain.Agenda;
import org.toguna.agenda.domain.AgendaItem;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;
import org.toguna.registration.domain.Breakdown;
import org.toguna.voting.domain.Ballots;
import org.toguna.voting.domain.ElectoralRoll;
import org.toguna.voting.domain.Poll;
import org.toguna.voting.domain.Polls;
import org.toguna.voting.domain.Results;

/** Anybody reads what was decided, once the vote is over. */
@Act(by = Role.ANYONE)
public class ReadResults {
    private final Stage stage;
    private final Agenda agenda;
    private final Polls polls;
    private final Ballots ballots;
    private final ElectoralRoll roll;

    @Inject
    public ReadResults(Stage stage, Agenda agenda, Polls polls, Ballots ballots, ElectoralRoll roll) {
        this.stage = stage;
        this.agenda = agenda;
        this.polls = polls;
        this.ballots = ballots;
        this.roll = roll;
    }

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

    /** @throws org.toguna.values.Refusal {@code voting.resultsNotYet} */
    public Outcome read(String slug, UUID pollId) {
        return stage.show(this, slug, on -> {
            var box = polls.box(on.forum(), pollId);
            box.mustBeOver(on.now());
            var results = ballots.results(box.poll());
            return new Outcome(
                    pollId,
                    roll.told(on.forumId()),
                    roll.countries(on.forumId()),
                    results.ballots(),
                    results.blank(),
                    lines(box.poll(), results),
                    results.turnout());
        });
    }

    private List<Line> lines(Poll poll, Results results) {
        return IntStream.range(0, poll.options().size())
                .mapToObj(position -> new Line(
                        agenda.get(poll.forumId(), poll.options().get(position)),
                        results.votes().get(position),
                        results.percent(position)))
                .sorted(Comparator.comparingLong(Line::votes).reversed())
                .toList();
    }
}
