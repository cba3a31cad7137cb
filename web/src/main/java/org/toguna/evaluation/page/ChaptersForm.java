package org.toguna.evaluation.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import org.toguna.evaluation.domain.Chapters;
import org.toguna.evaluation.domain.Criterion;
import org.toguna.evaluation.usecase.EvaluationAddress;
import org.toguna.evaluation.usecase.WriteChapters;
import org.toguna.pages.page.CurrentPage;
import org.toguna.pages.page.Fields;
import org.toguna.values.LocalizedText;

/** The evaluator's chapters, filled with what was written before. */
@Named
@RequestScoped
public class ChaptersForm {
    @Inject
    CurrentPage page;

    @Inject
    WriteChapters writeChapters;

    private final Fields fields = new Fields();
    private Chapters stored;

    @PostConstruct
    void load() {
        stored = writeChapters.written(page.param("forum"));
        stored.words().forEach((criterion, words) -> fields.show(criterion.name(), words));
    }

    public void save() {
        var chapters = new EnumMap<Criterion, LocalizedText>(Criterion.class);
        for (var criterion : Criterion.values()) {
            chapters.put(criterion, typed(criterion));
        }
        writeChapters.write(page.param("forum"), new Chapters(chapters));
        page.redirect(EvaluationAddress.FINDINGS.path(page.param("forum")), "evaluation.chapters.done");
    }

    /** The two languages of the form, and those of before that it does not show. */
    private LocalizedText typed(Criterion criterion) {
        var texts =
                new HashMap<>(stored.on(criterion).orElse(LocalizedText.NONE).texts());
        texts.put(Locale.FRENCH.getLanguage(), fields.get(criterion.name()));
        texts.put(Locale.ENGLISH.getLanguage(), fields.get(criterion.name() + "En"));
        return new LocalizedText(texts);
    }

    public Fields getFields() {
        return fields;
    }
}
