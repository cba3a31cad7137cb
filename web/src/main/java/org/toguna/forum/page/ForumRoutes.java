package org.toguna.forum.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.toguna.addresses.usecase.Address;
import org.toguna.forum.usecase.AnnounceForum;
import org.toguna.forum.usecase.ConveneForum;
import org.toguna.forum.usecase.EditZones;
import org.toguna.forum.usecase.ForumAddress;
import org.toguna.forum.usecase.ReadForums;
import org.toguna.pages.page.Route;
import org.toguna.pages.page.Routes;

@ApplicationScoped
public class ForumRoutes implements Routes {
    @Override
    public List<Address> addresses() {
        return List.of(ForumAddress.values());
    }

    @Override
    public List<Route> routes() {
        return List.of(
                new Route(ForumAddress.HOME, "/forum/home.xhtml", ReadForums.class),
                new Route(ForumAddress.OVERVIEW, "/forum/overview.xhtml", ReadForums.class)
                        .signed(10, "forum.tab")
                        .inArchivesToo(),
                new Route(ForumAddress.CONVENE, "/forum/convene.xhtml", ConveneForum.class)
                        .signed(10, "forum.convene.title"),
                new Route(ForumAddress.ANNOUNCE, "/forum/announce.xhtml", AnnounceForum.class).signed(10, "forum.room"),
                new Route(ForumAddress.PLACES, "/forum/office-places.xhtml", EditZones.class)
                        .signed(15, "forum.places.room"));
    }
}
