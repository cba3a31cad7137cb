package org.toguna.forum.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.toguna.forum.domain.Forum;
import org.toguna.forum.usecase.ConveneForum;
import org.toguna.forum.usecase.ReadForums;
import org.toguna.forum.usecase.ReadOwnForums;
import org.toguna.identity.usecase.Caller;
import org.toguna.pages.page.CurrentPage;
import org.toguna.pages.page.Rooms;

/** The rooms that features announced: those of the forum at hand, or of the installation, that the person may enter. */
@Named
@RequestScoped
public class OfficeMenu {
    @Inject
    CurrentPage page;

    @Inject
    Rooms rooms;

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

    public List<Entry> getEntries() {
        var slug = page.param("forum");
        return rooms.ofOffice(slug == null ? null : forums.forum(slug).id()).stream()
                .map(route -> new Entry(
                        route.address().called(), route.sign().orElseThrow().key()))
                .toList();
    }

    public boolean mayConvene() {
        return caller.may(null, ConveneForum.class);
    }

    public List<Forum> getOrganised() {
        return ownForums.organised();
    }
}
