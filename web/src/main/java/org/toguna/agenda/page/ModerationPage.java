package org.toguna.agenda.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.toguna.agenda.domain.Status;
import org.toguna.agenda.usecase.ReadAgenda;
import org.toguna.agenda.usecase.ReadAllContributions;
import org.toguna.agenda.usecase.Signed;
import org.toguna.pages.page.CurrentPage;
import org.toguna.values.Page;

/** What waits for a decision, and the agenda as it stands. */
@Named
@RequestScoped
public class ModerationPage {
    private static final int SIZE = 20;

    @Inject
    CurrentPage page;

    @Inject
    ReadAllContributions contributions;

    @Inject
    ReadAgenda agenda;

    private Page<Signed> waiting;
    private List<ReadAgenda.Sourced> items;

    @PostConstruct
    void load() {
        var forum = page.param("forum");
        waiting = contributions.page(forum, Status.POSTED, page.wanted(SIZE));
        items = agenda.items(forum);
    }

    public Page<Signed> getWaiting() {
        return waiting;
    }

    public List<ReadAgenda.Sourced> getItems() {
        return items;
    }
}
