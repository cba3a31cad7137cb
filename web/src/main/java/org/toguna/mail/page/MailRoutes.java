package org.toguna.mail.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.toguna.addresses.usecase.Address;
import org.toguna.mail.usecase.MailAddress;
import org.toguna.mail.usecase.ReadForumLetters;
import org.toguna.mail.usecase.ReadLetters;
import org.toguna.pages.page.Route;
import org.toguna.pages.page.Routes;

@ApplicationScoped
public class MailRoutes implements Routes {
    @Override
    public List<Address> addresses() {
        return List.of(MailAddress.values());
    }

    @Override
    public List<Route> routes() {
        return List.of(
                new Route(MailAddress.LETTERS, "/mail/letters.xhtml", ReadLetters.class).signed(30, "mail.title"),
                new Route(MailAddress.LETTER, "/mail/letter.xhtml", ReadLetters.class),
                new Route(MailAddress.FORUM_LETTERS, "/mail/forum.xhtml", ReadForumLetters.class)
                        .signed(130, "mail.room"));
    }
}
