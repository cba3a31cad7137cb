package org.toguna.evaluation.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.toguna.evaluation.domain.Cause;
import org.toguna.evaluation.domain.Causes;
import org.toguna.evaluation.usecase.ReadCauses;
import org.toguna.evaluation.usecase.ReadLessons;
import org.toguna.evaluation.usecase.WriteLesson;
import org.toguna.forum.domain.Forum;
import org.toguna.forum.page.ForumHeader;
import org.toguna.identity.usecase.Caller;
import org.toguna.pages.page.CurrentPage;

/** The lessons of the evaluation, for whoever may read them, with what the next edition made of them. */
@Named
@RequestScoped
public class LessonsPage {
    @Inject
    CurrentPage page;

    @Inject
    ForumHeader header;

    @Inject
    ReadLessons lessons;

    @Inject
    ReadCauses readCauses;

    @Inject
    Caller caller;

    private ReadLessons.OfEdition read;
    private List<Cause.Wording> causes;

    @PostConstruct
    void load() {
        read = lessons.of(page.param("forum"));
        causes = readCauses.list(page.param("forum"));
    }

    public List<ReadLessons.Taught> getLessons() {
        return read.lessons();
    }

    /** The edition after, or null. */
    public Forum getNext() {
        return read.next().orElse(null);
    }

    public boolean isWriter() {
        return caller.may(header.getForum().id(), WriteLesson.class);
    }

    public String cause(String code) {
        return page.text(Causes.label(causes, code));
    }
}
