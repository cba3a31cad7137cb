package org.toguna.identity.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.toguna.identity.usecase.Entered;
import org.toguna.identity.usecase.IdentityAddress;
import org.toguna.identity.usecase.SecondStep;
import org.toguna.pages.page.CurrentPage;
import org.toguna.pages.page.EnteredCookies;

/** Where people go once they have signed in: to the second step where one is missing, else to the page they came for. */
@Named
@RequestScoped
public class Arrival {
    /** In characters, as a link carries it. */
    private static final int LONGEST = 900;

    @Inject
    CurrentPage page;

    @Inject
    EnteredCookies cookies;

    public void arrive(Entered entered) {
        arrive(entered, getWanted());
    }

    /** @param target where to go when nothing is missing */
    public void arrive(Entered entered, String target) {
        cookies.give(
                (HttpServletResponse)
                        FacesContext.getCurrentInstance().getExternalContext().getResponse(),
                entered);
        page.redirect(
                entered.missing() == SecondStep.NONE
                        ? target
                        : IdentityAddress.SECOND_FACTOR.path() + "?next=" + encoded(page.link(target)),
                null);
    }

    /** A page of ours: what the parameter says, kept from form to form, or the home page. */
    public String getWanted() {
        var ours = page.link("/");
        return asked().startsWith(ours) ? "/" + asked().substring(ours.length()) : "/";
    }

    /** For a link to another form that leads to the same page. */
    public String next(String separator) {
        return asked().isBlank() ? "" : separator + "next=" + encoded(asked());
    }

    /** None of our addresses is as long as what is left out. */
    private String asked() {
        var next = page.query("next");
        return next == null || encoded(next).length() > LONGEST ? "" : next;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
