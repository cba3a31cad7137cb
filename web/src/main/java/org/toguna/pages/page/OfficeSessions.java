package org.toguna.pages.page;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import org.toguna.installation.usecase.InstallationSettings;

/** The cookie of the office's sessions never travels in the clear where the world comes over TLS; web.xml and payara-web.xml say the rest of it. */
public class OfficeSessions implements ServletContextListener {
    @Inject
    InstallationSettings settings;

    @Override
    public void contextInitialized(ServletContextEvent started) {
        started.getServletContext().getSessionCookieConfig().setSecure(settings.servedOverTls());
    }
}
