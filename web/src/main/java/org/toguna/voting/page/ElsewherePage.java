package org.toguna.voting.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.toguna.agenda.domain.AgendaItem;
import org.toguna.pages.page.CurrentPage;
import org.toguna.voting.domain.BoxQuestion;
import org.toguna.voting.domain.Counts;
import org.toguna.voting.domain.PollingPlace;
import org.toguna.voting.usecase.PaperVotes;
import org.toguna.voting.usecase.ReadPlacesToCount;
import org.toguna.voting.usecase.ReadVerifiableVotes;

/** On the public board: what was voted elsewhere than in the box, place by place, and all of it together. */
@Named
@RequestScoped
public class ElsewherePage {
    @Inject
    CurrentPage page;

    @Inject
    BoxPage boxPage;

    @Inject
    ReadPlacesToCount placesToCount;

    private ReadVerifiableVotes.Standing standing;
    private List<PollingPlace> toCount;

    /** @param rows most in all first, once the box is decrypted */
    public record Table(BoxQuestion question, List<Row> rows, Row blank, Row spoiled) {}

    /**
     * @param item null for blank and spoiled ballots
     * @param online null until the box is decrypted, as for {@code overall}
     * @param counted in the order of the places
     */
    public record Row(AgendaItem item, Integer online, List<Integer> counted, Integer overall) {}

    @PostConstruct
    void load() {
        standing = boxPage.getStanding();
        toCount = isClosed() && page.isSignedIn()
                ? placesToCount.list(page.param("forum"), standing.vote().id()).stream()
                        .filter(place -> !place.isAgreed())
                        .toList()
                : List.of();
    }

    public PaperVotes getPaper() {
        return standing.paper();
    }

    public boolean isClosed() {
        return standing.vote().isClosed();
    }

    /** Those that the reader may count. */
    public List<PollingPlace> getToCount() {
        return toCount;
    }

    public Row getBallots() {
        return row(null, Counts::ballots);
    }

    public List<Table> getTables() {
        var questions = standing.vote().questions();
        return IntStream.range(0, questions.size())
                .mapToObj(i -> table(questions.get(i), i))
                .toList();
    }

    private Table table(BoxQuestion question, int at) {
        var rows = new ArrayList<Row>();
        for (int i = 0; i < question.items().size(); i++) {
            int item = i;
            rows.add(row(
                    standing.items().get(question.items().get(item)),
                    counts -> counts.questions().get(at).items().get(item)));
        }
        if (getPaper().overall().isPresent()) {
            rows.sort(Comparator.comparing(Row::overall).reversed());
        }
        return new Table(
                question,
                rows,
                question.countsBlank()
                        ? row(null, counts -> counts.questions().get(at).blank())
                        : null,
                row(null, counts -> counts.questions().get(at).spoiled()));
    }

    private Row row(AgendaItem item, Function<Counts, Integer> figure) {
        return new Row(
                item,
                getPaper().online().map(figure).orElse(null),
                getPaper().counted().stream()
                        .map(place -> place.counts().map(figure).orElseThrow())
                        .toList(),
                getPaper().overall().map(figure).orElse(null));
    }
}
