package org.toguna.forum.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import org.toguna.forum.domain.Forum;
import org.toguna.forum.usecase.ReadForums;
import org.toguna.pages.page.CurrentPage;
import org.toguna.pages.page.RouteTable;

/** The forum that the address names, and its tabs. */
@Named
@RequestScoped
public class ForumHeader {
    private static final List<Tab> TABS = List.of(
            new Tab("overview", ""),
            new Tab("agenda", "/agenda"),
            new Tab("vote", "/vote"),
            new Tab("recommendations", "/recommendations"),
            new Tab("commitments", "/commitments"),
            new Tab("evaluation", "/evaluation"),
            new Tab("reports", "/reports"));

    /** What sources tell of; the others would promise what never comes. */
    private static final Set<String> OF_ARCHIVES = Set.of("overview", "recommendations", "commitments", "reports");

    @Inject
    CurrentPage page;

    @Inject
    ReadForums forums;

    @Inject
    RouteTable routes;

    private ReadForums.Standing standing;

    /** @param path what follows the forum's own address */
    public record Tab(String name, String path) {}

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
        return standing().forum();
    }

    public String getPath() {
        return "/forums/" + page.param("forum");
    }

    public List<Tab> getTabs() {
        return TABS.stream()
                .filter(tab -> !getForum().isArchive() || OF_ARCHIVES.contains(tab.name()))
                .filter(tab -> routes.find(getPath() + tab.path()).isPresent())
                .toList();
    }
}
