package org.toguna.progress.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;
import org.toguna.commitment.domain.Indicator;
import org.toguna.commitment.domain.Terms;
import org.toguna.commitment.page.TermsInWords;
import org.toguna.pages.page.CurrentPage;
import org.toguna.progress.domain.Measurement;
import org.toguna.progress.domain.ProgressReport;
import org.toguna.progress.usecase.ReadProgress;
import org.toguna.texts.usecase.Texts;

/** What was reported as a page writes it; empty where nothing was said. */
@Named
@RequestScoped
public class ProgressInWords {
    @Inject
    CurrentPage page;

    @Inject
    TermsInWords terms;

    public String spent(ProgressReport report) {
        return report.spent()
                .map(spent -> texts().get("commitment.spent.words", terms.number(spent.amount()), spent.currency()))
                .orElse("");
    }

    public String measurement(Terms promised, Measurement measurement) {
        var indicator = promised.indicators().size() < measurement.indicator()
                ? null
                : promised.indicators().get(measurement.indicator() - 1);
        return texts().get(
                        "commitment.measurement.words",
                        indicator == null ? measurement.indicator() : page.text(indicator.name()),
                        terms.number(measurement.measured()),
                        indicator == null || indicator.unit() == null ? "" : indicator.unit(),
                        page.date(measurement.on()));
    }

    /** Each indicator in force with what was last measured and how far that is on the way to the target. */
    public List<String> results(ReadProgress.Sheet sheet) {
        var measured = sheet.measured();
        var indicators = sheet.commitment().terms().indicators();
        return IntStream.range(0, indicators.size())
                .mapToObj(i -> result(indicators.get(i), measured.get(i)))
                .toList();
    }

    private String result(Indicator indicator, Measurement measurement) {
        if (measurement == null) {
            return texts().get("commitment.result.none", terms.indicator(indicator));
        }
        var reached = indicator.reached(measurement.measured());
        return texts().get(
                        reached.isPresent() ? "commitment.result" : "commitment.result.unrelated",
                        terms.indicator(indicator),
                        terms.number(measurement.measured()),
                        page.date(measurement.on()),
                        reached.orElse(0));
    }

    private Texts texts() {
        return Texts.in(page.locale());
    }
}
