package org.toguna.testimony.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.toguna.pages.page.CurrentPage;
import org.toguna.progress.usecase.ProgressAddress;
import org.toguna.testimony.usecase.OpenWitnessLink;
import org.toguna.testimony.usecase.TestifyByLink;

/** Somebody of the place says what they saw, by the link that an organiser gave them. */
@Named
@RequestScoped
public class WitnessForm {
    @Inject
    CurrentPage page;

    @Inject
    OpenWitnessLink link;

    @Inject
    TestifyByLink testify;

    private final SightingFields fields = new SightingFields();
    private OpenWitnessLink.Place place;

    @PostConstruct
    void load() {
        place = link.open(page.param("token")).orElse(null);
        fields.setLanguage(page.language());
    }

    public void give() {
        testify.give(page.param("token"), fields.toSighting(), fields.photographed());
        page.redirect(
                ProgressAddress.COMMITMENT.path(
                        place.forum().slug(), place.commitment().number()),
                "testimony.testified.done");
    }

    /** Null when the link serves no more. */
    public OpenWitnessLink.Place getPlace() {
        return place;
    }

    public SightingFields getFields() {
        return fields;
    }
}
