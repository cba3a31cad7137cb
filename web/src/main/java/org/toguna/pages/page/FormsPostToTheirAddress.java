package org.toguna.pages.page;

import jakarta.faces.application.ViewHandler;
import jakarta.faces.application.ViewHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.RequestDispatcher;

/** A form posts to the address that the browser shows, not to the Facelets file behind it. */
public class FormsPostToTheirAddress extends ViewHandlerWrapper {
    public FormsPostToTheirAddress(ViewHandler wrapped) {
        super(wrapped);
    }

    @Override
    public String getActionURL(FacesContext context, String viewId) {
        var shown = context.getExternalContext().getRequestMap().get(RequestDispatcher.FORWARD_REQUEST_URI);
        return shown == null ? super.getActionURL(context, viewId) : shown.toString();
    }
}
