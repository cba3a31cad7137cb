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
import org.toguna.pages.page.Route;
import org.toguna.pages.page.RouteTable;

/** The rooms that features announced: those of the forum at hand, or of the installation, that the person may enter. */
@Named
@RequestScoped
public class OfficeMenu {
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

    /**
     * @param name of the address
     * @param key of the text that names the room
     */
    public record Entry(String name, String key) {}

    /**
     * Where somebody works.
     *
     * @param name of the address where they begin
     */
    public record Place(Forum forum, String name) {}

    public List<Entry> getEntries() {
        var slug = page.param("forum");
        return rooms(slug == null ? null : forums.forum(slug).id())
                .map(route -> new Entry(
                        route.address().called(), route.sign().orElseThrow().key()))
                .toList();
    }

    /** @param forum null for the installation */
    private Stream<Route> rooms(UUID forum) {
        return routes.signed(address -> address.isInOffice() && address.isOfForum() == (forum != null)).stream()
                .filter(route -> caller.may(forum, route.act()));
    }

    public boolean mayConvene() {
        return caller.may(null, ConveneForum.class);
    }

    public List<Forum> getOrganised() {
        return ownForums.organised();
    }

    /** The forums in which there is a room for them, each with the first. */
    public List<Place> getServed() {
        return ownForums.served().stream()
                .flatMap(forum -> rooms(forum.id())
                        .limit(1)
                        .map(room -> new Place(forum, room.address().called())))
                .toList();
    }
}
