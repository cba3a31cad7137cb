package org.toguna.commitment.page;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Optional;
import org.toguna.commitment.domain.Budget;
import org.toguna.commitment.domain.Indicator;
import org.toguna.commitment.domain.Response;
import org.toguna.commitment.domain.Status;
import org.toguna.commitment.domain.Terms;
import org.toguna.shared.Levels;
import org.toguna.shared.page.CurrentPage;
import org.toguna.shared.usecase.Texts;

/** Terms as a page writes them; empty where nothing was said. */
@Named
@RequestScoped
public class TermsInWords {
    @Inject
    CurrentPage page;

    public String levels(Levels levels) {
        return levels.all().stream().map(texts()::name).collect(joining(", "));
    }

    public String budget(Terms terms) {
        return terms.budget().map(this::inWords).orElse("");
    }

    private String inWords(Budget budget) {
        return number(budget.amount()) + "\u00a0" + budget.currency();
    }

    public String indicator(Terms terms) {
        return terms.indicator().map(this::inWords).orElse("");
    }

    private String inWords(Indicator indicator) {
        var unset = texts().get("commitment.unset");
        return texts().get(
                        "commitment.indicator.words",
                        page.text(indicator.name()),
                        indicator.baseline().map(this::number).orElse(unset),
                        indicator.target().map(this::number).orElse(unset),
                        indicator.unit().orElse(""))
                .strip();
    }

    private String number(BigDecimal number) {
        return NumberFormat.getInstance(page.locale()).format(number);
    }

    public String tag(Status status) {
        return switch (status) {
            case NO_NEWS -> "tag tag-silent";
            case NOT_STARTED -> "tag tag-notstarted";
            case UNDER_WAY -> "tag tag-underway";
            case DONE -> "tag tag-done";
            case BLOCKED -> "tag tag-blocked";
        };
    }

    public String tagOf(Optional<Response> response) {
        return response.map(given -> switch (given.answer()) {
                    case ACCEPTED -> "tag tag-done";
                    case ACCEPTED_IN_PART -> "tag tag-underway";
                    case DEFERRED -> "tag tag-notstarted";
                    case REFUSED -> "tag tag-blocked";
                })
                .orElse("tag tag-silent");
    }

    private Texts texts() {
        return Texts.in(page.locale());
    }
}
