package org.toguna.desk.page;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.toguna.desk.usecase.ReadDesk;
import org.toguna.forum.domain.Forum;
import org.toguna.forum.usecase.Waiting;
import org.toguna.identity.domain.Mandate;
import org.toguna.pages.page.CurrentPage;
import org.toguna.pages.page.Rooms;

/** Where somebody works, as what, and what waits for them. */
@Named
@RequestScoped
public class DeskPage {
    @Inject
    CurrentPage page;

    @Inject
    ReadDesk readDesk;

    @Inject
    Rooms rooms;

    private ReadDesk.Desk desk;

    public ReadDesk.Desk getDesk() {
        if (desk == null) {
            desk = readDesk.read();
        }
        return desk;
    }

    /**
     * @param name of the address
     * @param key of the text that names the room
     */
    public record Room(String name, String key) {}

    public List<Room> rooms(Forum forum) {
        return rooms.of(forum.id()).stream()
                .map(route -> new Room(
                        route.address().called(), route.sign().orElseThrow().key()))
                .toList();
    }

    /** In whose days mandates in the installation end. */
    public ZoneId getInstallationZone() {
        return ZoneOffset.UTC;
    }

    /** The countries that a mandate is bounded to, or null. */
    public String countries(Mandate mandate) {
        return mandate.jurisdiction()
                .map(bound -> bound.countries().stream().map(page::country).collect(joining(", ")))
                .orElse(null);
    }

    /** The last day of a mandate in that time zone, or null. */
    public LocalDate lastDay(Mandate mandate, ZoneId zone) {
        return mandate.lastDay(zone).orElse(null);
    }

    /** The day since which something waits, or null. */
    public LocalDate since(Waiting waiting, ZoneId zone) {
        return waiting.since().map(moment -> LocalDate.ofInstant(moment, zone)).orElse(null);
    }
}
