package org.toguna.mail.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.toguna.mail.usecase.ReadForumLetters;
import org.toguna.mail.usecase.ReadLetters;
import org.toguna.pages.page.Route;
import org.toguna.pages.page.Routes;

@ApplicationScoped
public class MailRoutes implements Routes {
    @Override
    public List<Route> routes() {
        return List.of(
                new Route("/office/letters", "/mail/letters.xhtml", ReadLetters.class),
                new Route("/office/letters/{letter}", "/mail/letter.xhtml", ReadLetters.class),
                new Route("/office/forums/{forum}/letters", "/mail/forum.xhtml", ReadForumLetters.class));
    }
}
