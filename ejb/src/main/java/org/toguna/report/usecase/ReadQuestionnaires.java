package org.toguna.report.usecase;

import static java.util.stream.Collectors.toMap;

import jakarta.ejb.Stateless;
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
import org.toguna.forum.domain.Forums;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Caller;
import org.toguna.shared.usecase.Outbox;
import org.toguna.shared.usecase.Texts;

/** The organiser gathers the forms of a bundle to print them; nobody else may, so that no form is printed twice unseen. */
@Stateless
public class ReadQuestionnaires {
    @Inject
    Caller caller;

    @Inject
    Forums forums;

    @Inject
    ReadPaperForms papers;

    @Inject
    Commitments commitments;

    @Inject
    Causes causes;

    @Inject
    Covers covers;

    @Inject
    Outbox outbox;

    public PaperForms read(String slug, int number) {
        var forum = forums.get(slug);
        caller.require(forum.id(), Role.ORGANISER);
        var batch = papers.get(slug, number).batch();
        var language = Locale.forLanguageTag(batch.language());
        var titles = titles(forum, language);
        return new PaperForms(
                covers.of(forum, language),
                batch.number(),
                Texts.in(language).name(batch.level()),
                Texts.in(language).name(batch.sample()),
                batch.consulate(),
                batch.association(),
                causes.of(forum.id()).stream()
                        .map(Cause.Wording::label)
                        .map(label -> label.in(language))
                        .toList(),
                batch.formNumbers().stream()
                        .map(form -> form(batch, form, titles))
                        .toList(),
                outbox.link(batch.language(), "/forums/" + slug + "/evaluation"));
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
