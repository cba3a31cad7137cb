package org.toguna.forum.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.toguna.forum.usecase.ForumAddress;
import org.toguna.forum.usecase.OverrideGate;
import org.toguna.pages.page.CurrentPage;

/** Opening an edition although its predecessor was not evaluated. */
@Named
@RequestScoped
public class GateForm {
    @Inject
    CurrentPage page;

    @Inject
    OverrideGate overrideGate;

    private String reason;

    public void override() {
        overrideGate.override(page.param("forum"), reason);
        page.redirect(ForumAddress.ANNOUNCE.path(page.param("forum")), "forum.override.done");
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
