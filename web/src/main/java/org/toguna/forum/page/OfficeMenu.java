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

/** What an organiser's side menu offers: the rooms of the forum at hand that the person may enter. */
@Named
@RequestScoped
public class OfficeMenu {
    private static final List<String> ROOMS = List.of(
            "",
            "/places",
            "/registrations",
            "/agenda",
            "/votes",
            "/recommendations",
            "/commitments",
            "/testimonies",
            "/committee",
            "/evaluation",
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
        var forum = forums.get(page.param("forum")).forum().id();
        var base = "/office/forums/" + page.param("forum");
        return ROOMS.stream()
                .filter(room -> mayOpen(base + room, forum))
                .map(room ->
                        new Entry(base + room, "forum.room." + (room.isEmpty() ? "announcement" : room.substring(1))))
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

    public List<Forum> getMine() {
        return ownForums.list();
    }
}
