package org.toguna.forum.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.toguna.identity.domain.Role;
import org.toguna.shared.page.Route;
import org.toguna.shared.page.Routes;

@ApplicationScoped
public class ForumRoutes implements Routes {
    @Override
    public List<Route> routes() {
        return List.of(
                new Route("/", "/forum/home.xhtml", Role.ANYONE),
                new Route("/forums/{forum}", "/forum/overview.xhtml", Role.ANYONE),
                new Route("/office", "/forum/office.xhtml", Role.SIGNED_IN),
                new Route("/office/convene", "/forum/convene.xhtml", Role.ORGANISER),
                new Route("/office/forums/{forum}", "/forum/announce.xhtml", Role.ORGANISER));
    }
}
