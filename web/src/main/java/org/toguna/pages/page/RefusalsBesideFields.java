package org.toguna.pages.page;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ActionEvent;
import jakarta.faces.event.ActionListener;
import org.toguna.texts.usecase.Texts;
import org.toguna.values.Refusal;

/** Runs a form's action; what the domain refuses becomes messages at the fields, and the form keeps what was typed. */
public class RefusalsBesideFields implements ActionListener {
    private final ActionListener wrapped;

    public RefusalsBesideFields(ActionListener wrapped) {
        this.wrapped = wrapped;
    }

    @Override
    public void processAction(ActionEvent event) {
        try {
            wrapped.processAction(event);
        } catch (RuntimeException thrown) {
            var refusal = Refusals.in(thrown).orElseThrow(() -> thrown);
            show(refusal, FacesContext.getCurrentInstance());
        }
    }

    private static void show(Refusal refusal, FacesContext faces) {
        var texts = Texts.in(faces.getViewRoot().getLocale());
        for (var problem : refusal.problems()) {
            faces.addMessage(
                    problem.field().isEmpty() ? null : problem.field(),
                    new FacesMessage(
                            FacesMessage.SEVERITY_ERROR,
                            texts.get(problem.code(), problem.arguments().toArray()),
                            null));
        }
        // PrimeFaces throws away the answer to an Ajax request that is not 200.
        if (!faces.getPartialViewContext().isAjaxRequest()) {
            faces.getExternalContext().setResponseStatus(Refusals.status(refusal.kind()));
            Refusals.retryAfter(refusal.kind())
                    .ifPresent(seconds ->
                            faces.getExternalContext().setResponseHeader("Retry-After", String.valueOf(seconds)));
        }
        faces.renderResponse();
    }
}
