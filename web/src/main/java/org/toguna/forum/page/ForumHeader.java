package org.toguna.forum.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.toguna.forum.domain.Forum;
import org.toguna.forum.usecase.ReadForums;
import org.toguna.pages.page.CurrentPage;
import org.toguna.pages.page.RouteTable;

/** The forum that the address names, and the tabs that features announced. */
@Named
@RequestScoped
public class ForumHeader {
    @Inject
    CurrentPage page;

    @Inject
    ReadForums forums;

    @Inject
    RouteTable routes;

    @Inject
    Event<ArchiveShown> shown;

    private Forum forum;
    private ReadForums.Standing standing;
    private String coverage;

    /**
     * @param name of the address
     * @param key of the text that names the tab
     */
    public record Tab(String name, String key) {}

    public ReadForums.Standing standing() {
        if (standing == null) {
            standing = forums.get(page.param("forum"));
        }
        return standing;
    }

    public ReadForums.Standing getStanding() {
        return standing();
    }

    public Forum getForum() {
        if (forum == null) {
            forum = forums.forum(page.param("forum"));
        }
        return forum;
    }

    /** How complete the record of an archive is; empty when it is. */
    public String getCoverage() {
        if (coverage == null) {
            var archive = new ArchiveShown(getForum().slug(), page.locale());
            shown.fire(archive);
            coverage = archive.said();
        }
        return coverage;
    }

    public List<Tab> getTabs() {
        return routes.signed(address -> address.isOfForum() && !address.isInOffice()).stream()
                .filter(route ->
                        !getForum().isArchive() || route.sign().orElseThrow().inArchives())
                .map(route -> new Tab(
                        route.address().called(), route.sign().orElseThrow().key()))
                .toList();
    }
}
