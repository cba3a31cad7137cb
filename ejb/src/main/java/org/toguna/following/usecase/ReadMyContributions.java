package org.toguna.following.usecase;

import static org.toguna.following.domain.Stage.AGENDA;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.toguna.agenda.domain.Contributions;
import org.toguna.following.domain.Trace;
import org.toguna.following.domain.Traces;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;
import org.toguna.values.LocalizedText;
import org.toguna.values.Page;
import org.toguna.voting.domain.State;
import org.toguna.voting.usecase.ReadPolls;
import org.toguna.voting.usecase.ReadResults;

/** A participant sees what became of everything they said. */
@Act(by = Role.PARTICIPANT)
public class ReadMyContributions {
    private final Stage stage;
    private final Contributions contributions;
    private final Traces traces;
    private final ReadPolls polls;
    private final ReadResults results;

    @Inject
    ReadMyContributions(Stage stage, Contributions contributions, Traces traces, ReadPolls polls, ReadResults results) {
        this.stage = stage;
        this.contributions = contributions;
        this.traces = traces;
        this.polls = polls;
        this.results = results;
    }

    /** @param votes on the items that were made from it, once they are over */
    public record Mine(Trace trace, List<Vote> votes) {}

    /**
     * How an item fared.
     *
     * @param rank 1 for the most approved; equals share a rank
     * @param options among so many
     * @param percent of the ballots that approve it, 0 to 100
     */
    public record Vote(LocalizedText question, int rank, int options, long percent) {}

    /** The caller's own, newest first. */
    public List<Mine> read(String slug) {
        return stage.show(this, slug, on -> {
            var outcomes = outcomes(slug);
            return contributions.of(on.forumId(), on.person()).stream()
                    .map(traces::of)
                    .map(trace -> new Mine(trace, votes(trace, outcomes)))
                    .toList();
        });
    }

    private static List<Vote> votes(Trace trace, List<Decided> outcomes) {
        return trace.steps().stream()
                .filter(step -> step.stage() == AGENDA)
                .map(step -> UUID.fromString(step.what()))
                .flatMap(item -> votes(item, outcomes))
                .toList();
    }

    private record Decided(LocalizedText question, List<ReadResults.Line> lines) {}

    private List<Decided> outcomes(String slug) {
        return polls.page(slug, new Page.Wanted(1, Page.MOST)).items().stream()
                .filter(standing -> standing.state() == State.OVER)
                .map(standing -> new Decided(
                        standing.poll().question(),
                        results.read(slug, standing.poll().id()).lines()))
                .toList();
    }

    private static Stream<Vote> votes(UUID item, List<Decided> outcomes) {
        return outcomes.stream()
                .flatMap(decided -> IntStream.range(0, decided.lines().size())
                        .filter(at -> decided.lines().get(at).option().id().equals(item))
                        .mapToObj(at -> vote(decided, decided.lines().get(at))));
    }

    private static Vote vote(Decided decided, ReadResults.Line line) {
        long better = decided.lines().stream()
                .filter(other -> other.votes() > line.votes())
                .count();
        return new Vote(decided.question(), (int) better + 1, decided.lines().size(), line.percent());
    }
}
