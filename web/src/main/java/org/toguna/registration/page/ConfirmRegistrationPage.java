package org.toguna.registration.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.toguna.identity.page.Arrival;
import org.toguna.identity.rest.BrowserCookie;
import org.toguna.identity.usecase.RedeemCode;
import org.toguna.registration.usecase.ConfirmRegistration;
import org.toguna.shared.page.CurrentPage;

/** Step 2: the code that shows whose mailbox it is, or the link of the same letter. */
@Named
@RequestScoped
public class ConfirmRegistrationPage {
    @Inject
    CurrentPage page;

    @Inject
    ConfirmRegistration confirmation;

    @Inject
    RedeemCode letters;

    @Inject
    BrowserCookie browser;

    @Inject
    Arrival arrival;

    @Inject
    HttpServletRequest request;

    private String code;

    public void confirm() {
        arrival.arrive(confirmation.confirm(page.param("forum"), null, code, browser.read(request)), done());
    }

    public void confirmByLink() {
        arrival.arrive(
                confirmation.confirmByLink(page.param("forum"), page.param("link"), browser.read(request)), done());
    }

    /** Whether the link would do; opening it uses nothing up. */
    public boolean isGood() {
        return letters.isGood(page.param("link"));
    }

    private String done() {
        return getForumPath() + "/register/done";
    }

    public String getForumPath() {
        return "/forums/" + page.param("forum");
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
