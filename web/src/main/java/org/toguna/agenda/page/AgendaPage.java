package org.toguna.agenda.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.toguna.agenda.domain.AgendaItem;
import org.toguna.agenda.usecase.ReadAgenda;
import org.toguna.forum.domain.Activity;
import org.toguna.forum.page.ForumHeader;
import org.toguna.pages.page.CurrentPage;
import org.toguna.values.Page;

/** What was published in a forum and what it led to. */
@Named
@RequestScoped
public class AgendaPage {
    private static final int FIRST = 10;
    private static final int MORE = 50;

    @Inject
    CurrentPage page;

    @Inject
    ForumHeader header;

    @Inject
    ReadAgenda agenda;

    private List<ReadAgenda.Sourced> items;
    private List<ReadAgenda.Under> headings;

    @PostConstruct
    void load() {
        var heading = page.query("heading");
        items = agenda.items(page.param("forum"));
        headings = agenda.published(
                page.param("forum"), heading, heading == null ? new Page.Wanted(1, FIRST) : page.wanted(MORE));
    }

    /** The items made from a contribution. */
    public List<AgendaItem> madeFrom(UUID contribution) {
        return items.stream()
                .map(ReadAgenda.Sourced::item)
                .filter(item -> item.sources().contains(contribution))
                .toList();
    }

    public boolean isOneHeading() {
        return page.query("heading") != null;
    }

    public boolean isOpen() {
        return header.standing().open().contains(Activity.CONTRIBUTION);
    }

    public List<ReadAgenda.Sourced> getItems() {
        return items;
    }

    public List<ReadAgenda.Under> getHeadings() {
        return headings;
    }
}
