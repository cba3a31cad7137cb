package org.toguna.identity.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.toguna.identity.rest.SessionCookie;
import org.toguna.identity.usecase.SendSignInCode;
import org.toguna.identity.usecase.SignInByCode;
import org.toguna.identity.usecase.SignInByPassword;
import org.toguna.identity.usecase.SignOut;
import org.toguna.shared.page.CurrentPage;

/** The forms for signing in and out. */
@Named
@RequestScoped
public class SignInPage {
    @Inject
    CurrentPage page;

    @Inject
    SendSignInCode codes;

    @Inject
    SignInByCode byCode;

    @Inject
    SignInByPassword byPassword;

    @Inject
    SignOut signOut;

    @Inject
    SessionCookie cookie;

    @Inject
    HttpServletRequest request;

    private String email;
    private String code;
    private String password;

    public void sendCode() {
        codes.send(email);
        page.redirect("/sign-in/code?email=" + encoded(email) + next("&"), "identity.code.sent.done");
    }

    public void useCode() {
        enter(byCode.signIn(getEmail(), code));
    }

    public void usePassword() {
        enter(byPassword.signIn(email, password));
    }

    public void signOut() {
        cookie.read(request).ifPresent(signOut::signOut);
        cookie.take(response());
        page.redirect("/", "identity.signOut.done");
    }

    private void enter(String token) {
        cookie.give(response(), token);
        var next = page.query("next");
        var prefix = page.link("/");
        page.redirect(next != null && next.startsWith(prefix) ? "/" + next.substring(prefix.length()) : "/", null);
    }

    /** The query parameter that says where to go after signing in, kept from form to form. */
    public String next(String separator) {
        return page.query("next") == null ? "" : separator + "next=" + encoded(page.query("next"));
    }

    private static HttpServletResponse response() {
        return (HttpServletResponse)
                FacesContext.getCurrentInstance().getExternalContext().getResponse();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    public String getEmail() {
        return email == null ? page.query("email") : email;
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
