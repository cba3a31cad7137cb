package org.toguna.following.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.toguna.following.usecase.GiveTestimony;
import org.toguna.following.usecase.ReadTestimonies;
import org.toguna.shared.page.CurrentPage;

/** Somebody of the place says what they saw, by the link that an organiser gave them. */
@Named
@RequestScoped
public class WitnessForm {
    @Inject
    CurrentPage page;

    @Inject
    ReadTestimonies testimonies;

    @Inject
    GiveTestimony giveTestimony;

    private final SightingFields fields = new SightingFields();
    private ReadTestimonies.Place place;

    @PostConstruct
    void load() {
        place = testimonies.behind(page.param("token")).orElse(null);
        fields.setLanguage(page.language());
    }

    public void give() {
        giveTestimony.throughLink(page.param("token"), fields.toSighting(), fields.photographed());
        page.redirect(
                "/forums/" + place.forum().slug() + "/commitments/"
                        + place.commitment().number(),
                "following.testified.done");
    }

    /** Null when the link serves no more. */
    public ReadTestimonies.Place getPlace() {
        return place;
    }

    public SightingFields getFields() {
        return fields;
    }
}
