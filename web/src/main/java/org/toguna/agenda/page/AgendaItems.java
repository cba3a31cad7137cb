package org.toguna.agenda.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import org.toguna.agenda.domain.AgendaItem;
import org.toguna.agenda.usecase.ReadAgenda;
import org.toguna.pages.page.CurrentPage;

/** The items of the forum's agenda, for pages of what came of them: to choose one, to point to one. */
@Named
@RequestScoped
public class AgendaItems {
    @Inject
    CurrentPage page;

    @Inject
    ReadAgenda agenda;

    private List<AgendaItem> all;

    public List<AgendaItem> getAll() {
        if (all == null) {
            all = agenda.items(page.param("forum")).stream()
                    .map(ReadAgenda.Sourced::item)
                    .toList();
        }
        return all;
    }

    /** Its place on the agenda's page, after the address of that. */
    public String fragment(UUID item) {
        return getAll().stream()
                .filter(any -> any.id().equals(item))
                .map(any -> "#item-" + any.number())
                .findFirst()
                .orElse("");
    }
}
