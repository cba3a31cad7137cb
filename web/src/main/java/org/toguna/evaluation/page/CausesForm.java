package org.toguna.evaluation.page;

import static java.util.stream.Collectors.joining;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.toguna.evaluation.domain.Cause;
import org.toguna.evaluation.usecase.EditCauses;
import org.toguna.evaluation.usecase.EvaluationAddress;
import org.toguna.evaluation.usecase.ReadCauses;
import org.toguna.pages.page.CurrentPage;
import org.toguna.values.LocalizedText;

/** The causes as lines that can be edited: a code, the French and the English words, with bars between. */
@Named
@RequestScoped
public class CausesForm {
    @Inject
    CurrentPage page;

    @Inject
    ReadCauses readCauses;

    @Inject
    EditCauses editCauses;

    private String causes;

    @PostConstruct
    void load() {
        causes = readCauses.list(page.param("forum")).stream()
                .map(CausesForm::line)
                .collect(joining("\n"));
    }

    public void save() {
        editCauses.replace(
                page.param("forum"), lines().stream().map(CausesForm::wording).toList());
        page.redirect(EvaluationAddress.CAUSES.path(page.param("forum")), "evaluation.causes.done");
    }

    private List<String> lines() {
        return causes == null
                ? List.of()
                : causes.lines().filter(line -> !line.isBlank()).toList();
    }

    private static String line(Cause.Wording cause) {
        var label = cause.label();
        return cause.code() + " | " + label.in(Locale.FRENCH) + " | " + label.in(Locale.ENGLISH);
    }

    private static Cause.Wording wording(String line) {
        var parts = (line + "| | ").split("\\|");
        return new Cause.Wording(parts[0].strip(), LocalizedText.frenchAndEnglish(parts[1], parts[2]));
    }

    public String getCauses() {
        return causes;
    }

    public void setCauses(String causes) {
        this.causes = causes;
    }
}
