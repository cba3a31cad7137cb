package org.toguna.voting.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.toguna.agenda.domain.AgendaItem;
import org.toguna.forum.domain.Window;
import org.toguna.pages.page.CurrentPage;
import org.toguna.values.NotFound;
import org.toguna.voting.domain.BoxQuestion;
import org.toguna.voting.domain.RankedCount;
import org.toguna.voting.domain.Stage;
import org.toguna.voting.usecase.FindBallot;
import org.toguna.voting.usecase.ReadVerifiableVotes;

/** The public board of a verifiable vote: how far it has come, where a ballot is, and the result once it is decrypted. */
@Named
@RequestScoped
public class BoxPage {
    @Inject
    CurrentPage page;

    @Inject
    ReadVerifiableVotes votes;

    @Inject
    FindBallot findBallot;

    private ReadVerifiableVotes.Standing standing;
    private FindBallot.Found found;

    /**
     * A question with its result.
     *
     * @param blank how many voted blank, null where that is not possible or not known yet
     * @param lines empty until the vote is decrypted
     */
    public record Asked(BoxQuestion question, List<AgendaItem> items, Integer blank, List<Line> lines) {}

    /** An item with what each way of counting gives it. */
    public record Ranked(AgendaItem item, int place, int borda, int bordaPlace, int first, int firstPlace) {}

    /** @param width of its bar, in percent of the longest */
    public record Line(AgendaItem item, int total, long width) {}

    @PostConstruct
    void load() {
        standing = votes.get(page.param("forum"), id(page.param("box")));
        if (page.query("tracker") != null) {
            found = findBallot.find(page.param("forum"), standing.vote().id(), page.query("tracker"));
        }
    }

    static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException noId) {
            throw new NotFound("voting.box", text);
        }
    }

    public List<Asked> getQuestions() {
        var questions = standing.vote().questions();
        var asked = new ArrayList<Asked>();
        for (int i = 0; i < questions.size(); i++) {
            var question = questions.get(i);
            int at = i;
            var slots = standing.vote().result().map(result -> result.totals().get(at));
            asked.add(new Asked(
                    question,
                    question.items().stream().map(standing.items()::get).toList(),
                    question.kind() == BoxQuestion.Kind.APPROVAL
                            ? slots.map(totals -> totals.get(0)).orElse(null)
                            : null,
                    slots.filter(any -> !question.isRanked())
                            .map(totals -> lines(question, totals))
                            .orElse(List.of())));
        }
        return asked;
    }

    private List<Line> lines(BoxQuestion question, List<Integer> slots) {
        var totals = question.totals(slots);
        int most = Math.max(1, totals.stream().mapToInt(Integer::intValue).max().orElse(1));
        var lines = new ArrayList<Line>();
        for (int i = 0; i < totals.size(); i++) {
            var item = standing.items().get(question.items().get(i));
            lines.add(new Line(item, totals.get(i), Math.round(100.0 * totals.get(i) / most)));
        }
        lines.sort((a, b) -> Integer.compare(b.total(), a.total()));
        return lines;
    }

    /** Of a ranked vote that is decrypted, otherwise null. */
    public RankedCount getRanking() {
        return standing.vote().rankedCount().orElse(null);
    }

    /** In the order of Schulze. */
    public List<Ranked> getRanked() {
        var count = getRanking();
        var items = standing.vote().questions().get(0).items();
        return IntStream.range(0, items.size())
                .mapToObj(i -> new Ranked(
                        standing.items().get(items.get(i)),
                        count.place(i),
                        count.borda().get(i),
                        count.placeByBorda(i),
                        count.firstChoices().get(i),
                        count.placeByFirstChoices(i)))
                .sorted(Comparator.comparing(Ranked::place))
                .toList();
    }

    public ReadVerifiableVotes.Standing getStanding() {
        return standing;
    }

    public boolean isOpen() {
        return standing.stage() == Stage.OPEN;
    }

    public boolean isBegun() {
        return standing.stage() != Stage.PREPARING;
    }

    public boolean isDecrypted() {
        return standing.stage() == Stage.DECRYPTED;
    }

    /** Null where the forum has not announced when the vote is. */
    public Window getWindow() {
        return standing.vote().window(standing.forum()).orElse(null);
    }

    /** What was asked for with a tracker, or null. */
    public FindBallot.Found getFound() {
        return found;
    }

    public String getTracker() {
        return page.query("tracker");
    }

    public List<Map.Entry<String, Long>> getCountries() {
        return standing.turnout()
                .map(turnout -> List.copyOf(turnout.shown().entrySet()))
                .orElse(List.of());
    }

    /** How many frozen electors live where; empty before the setup. */
    public List<Map.Entry<String, Long>> getElectorCountries() {
        return standing.electorCountries()
                .map(electors -> List.copyOf(electors.shown().entrySet()))
                .orElse(List.of());
    }
}
