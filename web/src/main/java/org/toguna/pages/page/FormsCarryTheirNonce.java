package org.toguna.pages.page;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import org.primefaces.context.PrimeFacesContext;

/**
 * Every form of the office sends back the nonce of its page's scripts, which PrimeFaces demands. Its own script would add it,
 * but only to pages that have one of its components.
 */
public class FormsCarryTheirNonce extends ViewHandlerWrapper {
    private static final String NONCE = "primefaces.nonce";

    public FormsCarryTheirNonce(ViewHandler wrapped) {
        super(wrapped);
    }

    /** Called at the end of each form. */
    @Override
    public void writeState(FacesContext context) throws IOException {
        super.writeState(context);
        if (!context.getViewRoot().isTransient()) {
            var writer = context.getResponseWriter();
            writer.startElement("input", null);
            writer.writeAttribute("type", "hidden", null);
            writer.writeAttribute("name", NONCE, null);
            writer.writeAttribute(
                    "value", PrimeFacesContext.getCspState(context).getNonce(), null);
            writer.endElement("input");
        }
    }
}
