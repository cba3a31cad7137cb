package org.toguna.report.usecase;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import org.toguna.commitment.domain.Commitment;
import org.toguna.commitment.domain.Commitments;
import org.toguna.evaluation.domain.Cause;
import org.toguna.evaluation.domain.Causes;
import org.toguna.evaluation.domain.PaperBatch;
import org.toguna.evaluation.usecase.ReadPaperForms;
import org.toguna.forum.domain.Forum;
import org.toguna.forum.usecase.ForumAddress;
import org.toguna.forum.usecase.Scene;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;
import org.toguna.jobs.usecase.Turns;
import org.toguna.outbox.usecase.Outbox;
import org.toguna.texts.usecase.Texts;

/** The organiser prints the forms of a bundle; nobody else may, so that no form is printed twice unseen. */
@Act(by = {Role.ORGANISER, Role.SECRETARIAT})
public class PrintPaperForms {
    private final Stage stage;
    private final Turns turns;
    private final ReadPaperForms papers;
    private final Commitments commitments;
    private final Causes causes;
    private final Covers covers;
    private final Outbox outbox;
    private final DraftPrinter printer;

    @Inject
    PrintPaperForms(
            Stage stage,
            Turns turns,
            ReadPaperForms papers,
            Commitments commitments,
            Causes causes,
            Covers covers,
            Outbox outbox,
            DraftPrinter printer) {
        this.stage = stage;
        this.turns = turns;
        this.papers = papers;
        this.commitments = commitments;
        this.causes = causes;
        this.covers = covers;
        this.outbox = outbox;
        this.printer = printer;
    }

    /** @throws org.toguna.values.Refusal {@code shared.http.503} when too much is being printed */
    public Draft print(String slug, int number) {
        return turns.take(() -> {
            var forms = stage.show(
                    this, slug, on -> forms(on, papers.get(slug, number).batch()));
            var name = new ReportTexts(forms.cover().language()).text("paper.fileName", String.valueOf(number));
            return printer.print(forms, Format.PDF, name + "-" + slug);
        });
    }

    private PaperForms forms(Scene on, PaperBatch batch) {
        var language = Locale.forLanguageTag(batch.language());
        var titles = titles(on.forum(), language);
        return new PaperForms(
                covers.of(on.forum(), on.now(), language),
                batch.number(),
                Texts.in(language).name(batch.level()),
                Texts.in(language).name(batch.sample()),
                batch.consulate(),
                batch.association(),
                causes.of(on.forumId()).stream()
                        .map(Cause.Wording::label)
                        .map(label -> label.in(language))
                        .toList(),
                batch.formNumbers().stream()
                        .map(form -> form(batch, form, titles))
                        .toList(),
                outbox.link(
                        batch.language(),
                        ForumAddress.EVALUATION.path(on.forum().slug())));
    }

    private static PaperForms.Form form(PaperBatch batch, int form, Map<Integer, String> titles) {
        return new PaperForms.Form(
                form,
                batch.asked(form).stream()
                        .map(asked -> new PaperForms.Question(asked, titles.get(asked)))
                        .toList());
    }

    private Map<Integer, String> titles(Forum forum, Locale language) {
        return commitments.all(forum.id()).stream()
                .collect(toMap(
                        Commitment::number, promised -> promised.terms().title().in(language)));
    }
}
