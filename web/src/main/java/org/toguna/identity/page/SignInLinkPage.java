package org.toguna.identity.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.toguna.identity.usecase.RedeemCode;
import org.toguna.identity.usecase.SignInByCode;
import org.toguna.pages.page.BrowserCookie;
import org.toguna.pages.page.CurrentPage;

/** The link of a letter: opening it uses nothing up, for scanners of mail do that too; the button signs in. */
@Named
@RequestScoped
public class SignInLinkPage {
    @Inject
    CurrentPage page;

    @Inject
    RedeemCode letters;

    @Inject
    SignInByCode byCode;

    @Inject
    BrowserCookie browser;

    @Inject
    Arrival arrival;

    @Inject
    HttpServletRequest request;

    public boolean isGood() {
        return letters.isGood(page.param("link"));
    }

    public void use() {
        arrival.arrive(byCode.signInByLink(page.param("link"), browser.read(request)));
    }
}
