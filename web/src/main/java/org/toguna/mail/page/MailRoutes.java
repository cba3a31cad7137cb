package org.toguna.mail.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.toguna.identity.domain.Role;
import org.toguna.shared.page.Route;
import org.toguna.shared.page.Routes;

@ApplicationScoped
public class MailRoutes implements Routes {
    @Override
    public List<Route> routes() {
        return List.of(
                new Route("/office/letters", "/mail/letters.xhtml", Role.ADMINISTRATOR),
                new Route("/office/letters/{letter}", "/mail/letter.xhtml", Role.ADMINISTRATOR),
                new Route("/office/forums/{forum}/letters", "/mail/forum.xhtml", Role.ORGANISER));
    }
}
