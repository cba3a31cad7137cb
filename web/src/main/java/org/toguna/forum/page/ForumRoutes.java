package org.toguna.forum.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.toguna.forum.usecase.AnnounceForum;
import org.toguna.forum.usecase.ConveneForum;
import org.toguna.forum.usecase.EditZones;
import org.toguna.forum.usecase.ReadForums;
import org.toguna.forum.usecase.ReadOwnForums;
import org.toguna.pages.page.Route;
import org.toguna.pages.page.Routes;

@ApplicationScoped
public class ForumRoutes implements Routes {
    @Override
    public List<Route> routes() {
        return List.of(
                new Route("/", "/forum/home.xhtml", ReadForums.class),
                new Route("/forums/{forum}", "/forum/overview.xhtml", ReadForums.class),
                new Route("/office", "/forum/office.xhtml", ReadOwnForums.class),
                new Route("/office/convene", "/forum/convene.xhtml", ConveneForum.class),
                new Route("/office/forums/{forum}", "/forum/announce.xhtml", AnnounceForum.class),
                new Route("/office/forums/{forum}/places", "/forum/office-places.xhtml", EditZones.class));
    }
}
