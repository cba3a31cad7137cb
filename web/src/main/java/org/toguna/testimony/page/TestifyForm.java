package org.toguna.testimony.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.toguna.commitment.domain.Commitment;
import org.toguna.commitment.usecase.ReadCommitments;
import org.toguna.pages.page.CurrentPage;
import org.toguna.pages.page.InAddress;
import org.toguna.progress.usecase.ProgressAddress;
import org.toguna.testimony.usecase.GiveTestimony;

/** A participant says what they saw of a commitment. */
@Named
@RequestScoped
public class TestifyForm {
    @Inject
    CurrentPage page;

    @Inject
    ReadCommitments commitments;

    @Inject
    GiveTestimony giveTestimony;

    private final SightingFields fields = new SightingFields();
    private Commitment commitment;

    @PostConstruct
    void load() {
        commitment = commitments.get(page.param("forum"), InAddress.number(page, "commitment.number"));
        fields.setLanguage(page.language());
    }

    public void give() {
        giveTestimony.give(page.param("forum"), commitment.number(), fields.toSighting(), fields.photographed());
        page.redirect(
                ProgressAddress.COMMITMENT.path(page.param("forum"), commitment.number()), "testimony.testified.done");
    }

    public Commitment getCommitment() {
        return commitment;
    }

    public SightingFields getFields() {
        return fields;
    }
}
