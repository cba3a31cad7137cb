package org.toguna.pages.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import org.toguna.identity.usecase.Entered;

/** What the browser of who has signed in is given. */
@ApplicationScoped
public class EnteredCookies {
    @Inject
    SessionCookie session;

    @Inject
    BrowserCookie browser;

    public void give(HttpServletResponse response, Entered entered) {
        session.give(response, entered.token());
        browser.give(response, entered.browser());
    }
}
