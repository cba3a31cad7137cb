package org.toguna.evaluation.usecase;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.toguna.evaluation.domain.Cause;
import org.toguna.evaluation.domain.Causes;
import org.toguna.evaluation.domain.Evaluation;
import org.toguna.evaluation.domain.Evaluations;
import org.toguna.evaluation.domain.Lessons;
import org.toguna.evaluation.domain.Ratings;
import org.toguna.forum.domain.Forums;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Caller;
import org.toguna.shared.Happened;

/** The organiser or the rapporteur says from which causes the raters of a forum and its lessons choose; anybody reads them. */
@Stateless
public class EditCauses {
    @Inject
    Caller caller;

    @Inject
    Forums forums;

    @Inject
    Evaluations evaluations;

    @Inject
    Ratings ratings;

    @Inject
    Lessons lessons;

    @Inject
    Causes causes;

    @Inject
    Event<Happened> happened;

    public List<Cause.Wording> read(String slug) {
        return causes.of(forums.get(slug).id());
    }

    /** @throws org.toguna.shared.Refusal {@code evaluation.transmitted}, or naming what is wrong with the list */
    public void replace(String slug, List<Cause.Wording> wanted) {
        var forum = forums.writable(slug);
        var editor = caller.require(forum.id(), Role.ORGANISER, Role.RAPPORTEUR);
        var evaluation = evaluations.find(forum.id());
        evaluation.ifPresent(Evaluation::mustBeOpen);
        causes.replace(forum.id(), wanted, evaluation.map(this::inUse).orElse(Set.of()));
        happened.fire(new Happened(editor, "EditCauses", forum.id(), forum.id()));
    }

    private Set<String> inUse(Evaluation evaluation) {
        var codes = new TreeSet<>(ratings.causesChosen(evaluation));
        codes.addAll(lessons.causesNamed(evaluation));
        return codes;
    }
}
