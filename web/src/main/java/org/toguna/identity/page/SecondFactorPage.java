package org.toguna.identity.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.toguna.identity.usecase.EnrolSecondFactor;
import org.toguna.identity.usecase.IdentityAddress;
import org.toguna.identity.usecase.SecondStep;
import org.toguna.identity.usecase.ShowSecondFactor;
import org.toguna.pages.page.CurrentPage;
import org.toguna.pages.page.SessionCookie;
import org.toguna.qr.usecase.QrDrawing;

/** The second step of signing in, and setting up what it asks for. */
@Named
@RequestScoped
public class SecondFactorPage {
    @Inject
    CurrentPage page;

    @Inject
    EnrolSecondFactor enrolSecondFactor;

    @Inject
    ShowSecondFactor showSecondFactor;

    @Inject
    SessionCookie cookie;

    @Inject
    Arrival arrival;

    @Inject
    HttpServletRequest request;

    private EnrolSecondFactor.Standing standing;
    private List<String> recoveryCodes = List.of();
    private String code;

    public EnrolSecondFactor.Standing getStanding() {
        if (standing == null) {
            standing = enrolSecondFactor.read(session());
        }
        return standing;
    }

    public void show() {
        showSecondFactor.show(session(), code);
        page.redirect(arrival.getWanted(), null);
    }

    public void begin() {
        enrolSecondFactor.begin(session(), code);
        page.redirect(IdentityAddress.SECOND_FACTOR.path() + arrival.next("?"), null);
    }

    /** Its answer shows the recovery codes, this once: hence no redirection. */
    public void enrol() {
        recoveryCodes = enrolSecondFactor.enrol(session(), code);
    }

    /** The same. */
    public void renewRecoveryCodes() {
        recoveryCodes = enrolSecondFactor.renewRecoveryCodes(session(), code);
    }

    public boolean isAsked() {
        return getStanding().missing() == SecondStep.SHOW;
    }

    /** Whether there is nothing yet, and something is needed. */
    public boolean isToBegin() {
        return getStanding().missing() == SecondStep.ENROL
                && getStanding().pending().isEmpty();
    }

    public boolean isToConfirm() {
        return getStanding().pending().isPresent();
    }

    public boolean isSettled() {
        return getStanding().enrolled() && !isAsked() && !isToConfirm();
    }

    public boolean isNotNeeded() {
        return !isAsked() && !isToBegin() && !isToConfirm() && !isSettled();
    }

    public EnrolSecondFactor.Key getKey() {
        return getStanding().pending().orElseThrow();
    }

    public QrDrawing getDrawing() {
        return QrDrawing.of(getKey().uri());
    }

    public List<String> getRecoveryCodes() {
        return recoveryCodes;
    }

    private String session() {
        return cookie.read(request).orElse("");
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }
}
