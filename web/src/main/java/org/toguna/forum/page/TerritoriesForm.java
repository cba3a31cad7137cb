package org.toguna.forum.page;

import static java.util.stream.Collectors.joining;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.toguna.forum.domain.Territory;
import org.toguna.forum.domain.TerritoryKind;
import org.toguna.forum.usecase.EditTerritories;
import org.toguna.forum.usecase.ForumAddress;
import org.toguna.forum.usecase.ReadTerritories;
import org.toguna.pages.page.CurrentPage;
import org.toguna.values.Written;

/** The territories as lines that can be edited: a code, what it is, its name, and the code of what it lies in, with bars between. */
@Named
@RequestScoped
public class TerritoriesForm {
    @Inject
    CurrentPage page;

    @Inject
    ReadTerritories readTerritories;

    @Inject
    EditTerritories editTerritories;

    private String territories;

    @PostConstruct
    void load() {
        territories = readTerritories.list(page.param("forum")).stream()
                .map(TerritoriesForm::line)
                .collect(joining("\n"));
    }

    public void save() {
        editTerritories.replace(page.param("forum"), outlines());
        page.redirect(ForumAddress.PLACES.path(page.param("forum")), "forum.territories.done");
    }

    private List<Territory.Outline> outlines() {
        return territories == null
                ? List.of()
                : territories
                        .lines()
                        .filter(line -> !line.isBlank())
                        .map(TerritoriesForm::outline)
                        .toList();
    }

    private static String line(Territory.Outline territory) {
        return territory.code() + " | " + territory.kind() + " | " + territory.name()
                + territory.liesIn().map(parent -> " | " + parent).orElse("");
    }

    private static Territory.Outline outline(String line) {
        var parts = (line + "| | | ").split("\\|");
        return new Territory.Outline(
                parts[0].strip(),
                parts[2],
                Written.constant(TerritoryKind.class, parts[1].strip().toUpperCase(Locale.ROOT))
                        .orElse(null),
                parts[3]);
    }

    public String getTerritories() {
        return territories;
    }

    public void setTerritories(String territories) {
        this.territories = territories;
    }
}
