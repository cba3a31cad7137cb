package org.toguna.identity.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.toguna.identity.usecase.AskForCode;
import org.toguna.identity.usecase.IdentityAddress;
import org.toguna.identity.usecase.SignInByCode;
import org.toguna.identity.usecase.SignInByPassword;
import org.toguna.identity.usecase.SignOut;
import org.toguna.pages.page.BrowserCookie;
import org.toguna.pages.page.CurrentPage;
import org.toguna.pages.page.RouteTable;
import org.toguna.pages.page.SessionCookie;

/** The forms for signing in and out. */
@Named
@RequestScoped
public class SignInPage {
    @Inject
    CurrentPage page;

    @Inject
    RouteTable routes;

    @Inject
    AskForCode codes;

    @Inject
    SignInByCode byCode;

    @Inject
    SignInByPassword byPassword;

    @Inject
    SignOut signOut;

    @Inject
    SessionCookie session;

    @Inject
    BrowserCookie browser;

    @Inject
    Arrival arrival;

    @Inject
    HttpServletRequest request;

    private String email;
    private String code;
    private String password;

    public void sendCode() {
        var token = codes.ask(email, IdentityAddress.LINK.begun() + arrival.next("?"), browser.read(request));
        browser.give(response(), token);
        page.redirect(IdentityAddress.CODE.path() + arrival.next("?"), "identity.code.sent.done");
    }

    public void useCode() {
        arrival.arrive(byCode.signIn(null, code, browser.read(request)));
    }

    public void usePassword() {
        arrival.arrive(byPassword.signIn(email, password, browser.read(request)));
    }

    public void signOut() {
        session.read(request).ifPresent(signOut::signOut);
        session.take(response());
        page.redirect(routes.named("forum.HOME").path(), "identity.signOut.done");
    }

    private static HttpServletResponse response() {
        return (HttpServletResponse)
                FacesContext.getCurrentInstance().getExternalContext().getResponse();
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
