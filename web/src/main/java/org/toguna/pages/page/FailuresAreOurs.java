package org.toguna.pages.page;

import jakarta.faces.FacesException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;

/** What fails in a page goes to {@link Addresses}, which answers it; to scripts Faces would answer with the class of the exception. */
public class FailuresAreOurs extends ExceptionHandlerFactory {
    public FailuresAreOurs(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new ExceptionHandlerWrapper(getWrapped().getExceptionHandler()) {
            @Override
            public void handle() {
                for (var event : getUnhandledExceptionQueuedEvents()) {
                    throw new FacesException(event.getContext().getException());
                }
            }
        };
    }
}
