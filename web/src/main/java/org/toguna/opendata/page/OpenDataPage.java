package org.toguna.opendata.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.toguna.installation.usecase.InstallationSettings;
import org.toguna.opendata.usecase.OpenDataAddress;
import org.toguna.pages.page.CurrentPage;
import org.toguna.texts.usecase.Texts;

/** Under what terms the data may be used, and how a site embeds the small page. */
@Named
@RequestScoped
public class OpenDataPage {
    @Inject
    CurrentPage page;

    @Inject
    InstallationSettings settings;

    public String getLicence() {
        return settings.openDataLicence();
    }

    public String getFrame() {
        return "<iframe src=\"%s%s\" title=\"%s\" width=\"100%%\" height=\"480\" loading=\"lazy\"></iframe>"
                .formatted(
                        settings.publicAddress(),
                        page.link(OpenDataAddress.EMBED.path(page.param("forum"))),
                        Texts.in(page.locale()).get("opendata.embed.frame"));
    }
}
