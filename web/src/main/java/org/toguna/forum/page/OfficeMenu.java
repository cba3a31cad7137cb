package org.toguna.forum.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.toguna.forum.domain.Forum;
import org.toguna.forum.usecase.ConveneForum;
import org.toguna.forum.usecase.ReadForums;
import org.toguna.forum.usecase.ReadOwnForums;
import org.toguna.identity.usecase.Caller;
import org.toguna.pages.page.CurrentPage;
import org.toguna.pages.page.RouteTable;

/** What the office's side menu offers: the rooms of the forum at hand that the person may enter. */
@Named
@RequestScoped
public class OfficeMenu {
    private static final List<String> ROOMS = List.of(
            "",
            "/registrations",
            "/agenda",
            "/votes",
            "/recommendations",
            "/commitments",
            "/progress",
            "/testimonies",
            "/committee",
            "/evaluation",
            "/evaluation/paper",
            "/comments",
            "/reports",
            "/staff",
            "/letters",
            "/audit");

    @Inject
    CurrentPage page;

    @Inject
    RouteTable routes;

    @Inject
    ReadForums forums;

    @Inject
    ReadOwnForums ownForums;

    @Inject
    Caller caller;

    /** @param key of the text that names the room */
    public record Entry(String path, String key) {}

    /** Where somebody works, and where they begin. */
    public record Place(Forum forum, String path) {}

    public List<Entry> getEntries() {
        if (page.param("forum") == null) {
            return Stream.of(
                            new Entry("/office/convene", "forum.convene.title"),
                            new Entry("/office/staff", "identity.staff.title"),
                            new Entry("/office/letters", "mail.title"),
                            new Entry("/office/erasure", "registration.erasure"),
                            new Entry("/office/password", "identity.password.choose"))
                    .filter(entry -> mayOpen(entry.path(), null))
                    .toList();
        }
        return rooms(forums.get(page.param("forum")).forum());
    }

    private List<Entry> rooms(Forum forum) {
        var base = "/office/forums/" + forum.slug();
        return ROOMS.stream()
                .filter(room -> mayOpen(base + room, forum.id()))
                .map(room -> new Entry(
                        base + room,
                        "forum.room."
                                + (room.isEmpty()
                                        ? "announcement"
                                        : room.substring(1).replace('/', '.'))))
                .toList();
    }

    private boolean mayOpen(String path, UUID forum) {
        return routes.find(path)
                .map(match -> caller.may(forum, match.route().act()))
                .orElse(false);
    }

    public boolean mayConvene() {
        return caller.may(null, ConveneForum.class);
    }

    public List<Forum> getOrganised() {
        return ownForums.organised();
    }

    /** The forums in which there is a room for them, each with the address of the first. */
    public List<Place> getServed() {
        return ownForums.served().stream()
                .flatMap(forum -> rooms(forum).stream().limit(1).map(room -> new Place(forum, room.path())))
                .toList();
    }
}
