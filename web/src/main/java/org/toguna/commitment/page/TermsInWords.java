package org.toguna.commitment.page;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.toguna.commitment.domain.BudgetLine;
import org.toguna.commitment.domain.CommitmentVersion;
import org.toguna.commitment.domain.Indicator;
import org.toguna.commitment.domain.Milestone;
import org.toguna.commitment.domain.Standing;
import org.toguna.commitment.domain.Status;
import org.toguna.commitment.domain.Terms;
import org.toguna.commitment.domain.Timeliness;
import org.toguna.forum.domain.Territory;
import org.toguna.forum.usecase.ReadTerritories;
import org.toguna.pages.page.CurrentPage;
import org.toguna.pages.page.PageTexts;
import org.toguna.texts.usecase.Texts;

/** Terms as a page writes them; empty where nothing was said. */
@Named
@RequestScoped
public class TermsInWords {
    @Inject
    CurrentPage page;

    @Inject
    PageTexts words;

    @Inject
    ReadTerritories readTerritories;

    private List<Territory.Outline> territories;

    /** What a territory is called and what it is; empty for none. */
    public String territory(String code) {
        return territories().stream()
                .filter(known -> known.code().equals(code))
                .findFirst()
                .map(known -> texts().get("forum.territory.named", known.name(), texts().name(known.kind())))
                .orElse(code == null ? "" : code);
    }

    private List<Territory.Outline> territories() {
        if (territories == null) {
            territories = readTerritories.list(page.param("forum"));
        }
        return territories;
    }

    public String line(BudgetLine line) {
        var amount = number(line.amount()) + "\u00a0" + line.currency();
        return line.source() == null ? amount : texts().get("commitment.budget.line", amount, line.source());
    }

    /** From its baseline to its target. */
    public String indicator(Indicator indicator) {
        var unset = texts().get("commitment.unset");
        return texts().get(
                        "commitment.indicator.words",
                        page.text(indicator.name()),
                        indicator.baseline() == null ? unset : number(indicator.baseline()),
                        indicator.target() == null ? unset : number(indicator.target()),
                        indicator.unit() == null ? "" : indicator.unit())
                .strip();
    }

    public String listed(List<String> names) {
        return String.join(", ", names);
    }

    public String number(BigDecimal number) {
        return NumberFormat.getInstance(page.locale()).format(number);
    }

    /** A term in every version, oldest first, a line for each thing it lists. */
    public record Row(String label, List<String> cells) {
        /** Whether an amendment changed it. */
        public boolean changed() {
            return cells.stream().distinct().count() > 1;
        }
    }

    /** The versions side by side, term by term. */
    public List<Row> rows(List<CommitmentVersion> versions) {
        var terms = versions.stream().map(CommitmentVersion::terms).toList();
        return Stream.of(
                        row("title", terms, each -> page.text(each.title())),
                        row(
                                "description",
                                terms,
                                each -> page.text(each.purpose().description())),
                        row("problem", terms, each -> page.text(each.purpose().problem())),
                        row("objective", terms, each -> page.text(each.objective())),
                        row("means", terms, each -> page.text(each.means())),
                        row("indicators", terms, each -> lines(each.indicators(), this::indicator)),
                        row("budget", terms, each -> lines(each.funding().lines(), this::line)),
                        row(
                                "matchingRatio",
                                terms,
                                each -> each.funding().matchingRatio() == null
                                        ? ""
                                        : number(each.funding().matchingRatio())),
                        row("starts", terms, each -> page.date(each.starts().orElse(null))),
                        row("deadline", terms, each -> page.date(each.deadline())),
                        row("milestones", terms, each -> lines(each.schedule().milestones(), this::milestone)),
                        row("levels", terms, each -> words.names(each.levels().all())),
                        row("territory", terms, each -> territory(each.territory())),
                        row(
                                "supportingInstitutions",
                                terms,
                                each -> listed(each.partners().supporting())),
                        row("donors", terms, each -> listed(each.partners().donors())),
                        row(
                                "diasporaPartners",
                                terms,
                                each -> listed(each.partners().diaspora())),
                        row("strategy", terms, each -> each.origin().strategy()),
                        row("sdgTargets", terms, each -> listed(each.origin().sdgTargets())))
                .filter(row -> row.cells().stream().anyMatch(cell -> !cell.isEmpty()))
                .toList();
    }

    private static Row row(String label, List<Terms> versions, Function<Terms, String> words) {
        return new Row(
                label,
                versions.stream()
                        .map(words)
                        .map(cell -> cell == null ? "" : cell)
                        .toList());
    }

    private static <T> String lines(List<T> listed, Function<T, String> words) {
        return listed.stream().map(words).collect(joining("\n"));
    }

    private String milestone(Milestone milestone) {
        return page.date(milestone.due()) + " – " + page.text(milestone.title());
    }

    /** Whether a list should say it: late or overdue. */
    public boolean isUntimely(Standing standing) {
        return standing.timeliness() == Timeliness.LATE || standing.timeliness() == Timeliness.OVERDUE;
    }

    public String tag(Status status) {
        return switch (status) {
            case NO_NEWS -> "tag tag-silent";
            case NOT_STARTED -> "tag tag-notstarted";
            case UNDER_WAY -> "tag tag-underway";
            case DONE -> "tag tag-done";
            case BLOCKED -> "tag tag-blocked";
            case WITHDRAWN -> "tag tag-silent";
        };
    }

    private Texts texts() {
        return Texts.in(page.locale());
    }
}
