package org.toguna.recommendation.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.toguna.pages.page.CurrentPage;
import org.toguna.pages.page.Fields;
import org.toguna.recommendation.domain.LeadConflict;
import org.toguna.recommendation.usecase.ArbitrateLead;
import org.toguna.recommendation.usecase.RecommendationAddress;
import org.toguna.recommendation.usecase.RecordLeadConflict;

/** The forms in which a disagreement on who leads, and its arbitration, are entered. */
@Named
@RequestScoped
public class LeadForm {
    @Inject
    CurrentPage page;

    @Inject
    RecommendationsPage shown;

    @Inject
    RecordLeadConflict recordLeadConflict;

    @Inject
    ArbitrateLead arbitrateLead;

    private final Fields fields = new Fields();
    private boolean read;

    public void disagree() {
        var since = fields.day("since");
        fields.refuseUnreadable();
        recordLeadConflict.record(page.param("forum"), Numbers.inAddress(page), fields.get("positions"), since);
        leave("commitment.lead.conflict.done");
    }

    public void settle() {
        var on = fields.day("settledOn");
        fields.refuseUnreadable();
        arbitrateLead.arbitrate(
                page.param("forum"),
                Numbers.inAddress(page),
                new LeadConflict.Arbitration(fields.get("lead"), fields.get("settledBy"), fields.get("reference"), on));
        leave("commitment.lead.arbitration.done");
    }

    private void leave(String notice) {
        page.redirect(RecommendationAddress.LEAD.path(page.param("forum"), Numbers.inAddress(page)), notice);
    }

    /** The fields, filled with what was recorded when nothing was typed. */
    public Fields getFields() {
        if (!read) {
            shown.getLine().conflict().ifPresent(conflict -> {
                fields.show("positions", conflict.positions());
                fields.show("since", conflict.since());
            });
        }
        read = true;
        return fields;
    }
}
