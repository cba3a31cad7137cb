package org.toguna.forum.page;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.toguna.forum.domain.Zone;
import org.toguna.forum.domain.Zoning;
import org.toguna.forum.usecase.EditZones;
import org.toguna.forum.usecase.ForumAddress;
import org.toguna.forum.usecase.ReadZones;
import org.toguna.pages.page.CurrentPage;
import org.toguna.values.LocalizedText;

/** The zones as lines that can be edited: a code, the French and the English name, and countries, with bars between. */
@Named
@RequestScoped
public class ZonesForm {
    @Inject
    CurrentPage page;

    @Inject
    ReadZones readZones;

    @Inject
    EditZones editZones;

    private Zoning zoning;
    private String zones;

    @PostConstruct
    void load() {
        zoning = readZones.read(page.param("forum"));
        zones = zoning.zones().stream().map(ZonesForm::line).collect(joining("\n"));
    }

    public void save() {
        editZones.replace(page.param("forum"), outlines());
        page.redirect(ForumAddress.PLACES.path(page.param("forum")), "forum.zones.done");
    }

    private List<Zone.Outline> outlines() {
        return zones == null
                ? List.of()
                : zones.lines()
                        .filter(line -> !line.isBlank())
                        .map(ZonesForm::outline)
                        .toList();
    }

    private static String line(Zone.Outline zone) {
        return zone.code() + " | " + zone.name().in(Locale.FRENCH) + " | "
                + zone.name().in(Locale.ENGLISH) + " | " + String.join(" ", zone.countries());
    }

    private static Zone.Outline outline(String line) {
        var parts = (line + "| | | ").split("\\|");
        return new Zone.Outline(
                parts[0].strip(),
                LocalizedText.frenchAndEnglish(parts[1], parts[2]),
                Stream.of(parts[3].strip().split("[\\s,;]+"))
                        .filter(country -> !country.isEmpty())
                        .map(country -> country.toUpperCase(Locale.ROOT))
                        .collect(toSet()));
    }

    /** As they are stored, whatever was typed. */
    public Zoning getZoning() {
        return zoning;
    }

    public String getZones() {
        return zones;
    }

    public void setZones(String zones) {
        this.zones = zones;
    }
}
