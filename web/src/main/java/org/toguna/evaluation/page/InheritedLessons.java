package org.toguna.evaluation.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.toguna.agenda.usecase.AgendaAddress;
import org.toguna.evaluation.usecase.PutLessonOnAgenda;
import org.toguna.evaluation.usecase.ReadLessons;
import org.toguna.forum.domain.Forum;
import org.toguna.pages.page.CurrentPage;

/** What the evaluation of the edition before leaves to this one: to put it on the agenda, and to tell where an item comes from. */
@Named
@RequestScoped
public class InheritedLessons {
    @Inject
    CurrentPage page;

    @Inject
    ReadLessons lessons;

    @Inject
    PutLessonOnAgenda putLessonOnAgenda;

    private ReadLessons.Inherited inherited;

    @PostConstruct
    void load() {
        inherited = lessons.inherited(page.param("forum")).orElse(null);
    }

    public void put(int number) {
        putLessonOnAgenda.put(page.param("forum"), number);
        page.redirect(AgendaAddress.OFFICE.path(page.param("forum")), "agenda.put.done");
    }

    /** Null when there is none, or its evaluation is not public. */
    public Forum getEdition() {
        return inherited == null ? null : inherited.edition();
    }

    public List<ReadLessons.Taught> getLessons() {
        return inherited == null ? List.of() : inherited.lessons();
    }

    /** The number of a lesson, or null. */
    public Integer number(UUID lesson) {
        return getLessons().stream()
                .filter(taught -> taught.lesson().id().equals(lesson))
                .map(taught -> taught.lesson().number())
                .findFirst()
                .orElse(null);
    }
}
