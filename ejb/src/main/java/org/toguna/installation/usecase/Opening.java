package org.toguna.installation.usecase;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * Whether everything that begins with the application has begun. Nobody asks an EJB before: the server answers health checks earlier
 * than that, and a singleton that is called then is made without its callbacks and kept so.
 */
@ApplicationScoped
public class Opening {
    private volatile boolean over;

    public void end() {
        over = true;
    }

    public boolean isOver() {
        return over;
    }
}
