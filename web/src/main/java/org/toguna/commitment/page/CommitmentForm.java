package org.toguna.commitment.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.toguna.commitment.domain.ActKind;
import org.toguna.commitment.domain.Budget;
import org.toguna.commitment.domain.Indicator;
import org.toguna.commitment.domain.Recommendation;
import org.toguna.commitment.domain.Terms;
import org.toguna.commitment.usecase.AdoptCommitment;
import org.toguna.commitment.usecase.AmendCommitment;
import org.toguna.commitment.usecase.ReadCommitments;
import org.toguna.commitment.usecase.ReadRecommendations;
import org.toguna.shared.Level;
import org.toguna.shared.Levels;
import org.toguna.shared.Validation;
import org.toguna.shared.page.CurrentPage;

/** The form in which the secretariat enters an act and its terms, or the new terms of an amendment. */
@Named
@RequestScoped
public class CommitmentForm {
    @Inject
    CurrentPage page;

    @Inject
    ReadCommitments commitments;

    @Inject
    ReadRecommendations recommendations;

    @Inject
    AdoptCommitment adoptCommitment;

    @Inject
    AmendCommitment amendCommitment;

    private final Fields fields = new Fields();
    private List<String> levels = new ArrayList<>();
    private List<Recommendation> origins;
    private boolean read;

    public void adopt() {
        var lead = fields.id("leadInstitution");
        var act = new AdoptCommitment.Reference(
                fields.choice("actKind", ActKind.class), fields.get("actReference"), fields.day("actDate"));
        var terms = terms();
        fields.refuseUnreadable();
        new Validation().present("leadInstitution", lead).refuse();
        adoptCommitment.adopt(page.param("forum"), lead, act, terms);
        page.redirect("/office/forums/" + page.param("forum") + "/commitments", "commitment.adopt.done");
    }

    public void amend() {
        var terms = terms();
        var expected = fields.number("expectedVersion");
        fields.refuseUnreadable();
        new Validation().present("expectedVersion", expected).refuse();
        amendCommitment.amend(
                page.param("forum"),
                Numbers.inAddress(page),
                terms,
                fields.get("reason"),
                fields.get("decidedBy"),
                expected);
        page.redirect("/office/forums/" + page.param("forum") + "/commitments", "commitment.amend.done");
    }

    private Terms terms() {
        return new Terms(
                fields.text("title"),
                fields.text("objective"),
                fields.text("means"),
                indicator(),
                fields.isBlank("budgetAmount")
                        ? null
                        : new Budget(fields.decimal("budgetAmount"), fields.get("budgetCurrency")),
                fields.day("starts"),
                fields.day("deadline"),
                Levels.of(levels.stream().map(Level::valueOf).toList()),
                fields.get("supportingInstitutions"),
                fields.id("origin"));
    }

    private Indicator indicator() {
        return new Indicator(
                fields.text("indicatorName"),
                fields.get("indicatorUnit"),
                fields.decimal("indicatorBaseline"),
                fields.decimal("indicatorTarget"));
    }

    /** The fields, filled with the terms in force when the page is of an adopted commitment and nothing was typed. */
    public Fields getFields() {
        if (!read && page.param("number") != null) {
            var commitment = commitments
                    .get(page.param("forum"), Numbers.inAddress(page))
                    .commitment();
            show(commitment.terms());
            fields.show("expectedVersion", commitment.versionNumber());
        }
        read = true;
        return fields;
    }

    private void show(Terms terms) {
        fields.show("title", terms.title());
        fields.show("objective", terms.objective());
        fields.show("means", terms.means());
        terms.indicator().ifPresent(indicator -> {
            fields.show("indicatorName", indicator.name());
            fields.show("indicatorUnit", indicator.unit().orElse(null));
            fields.show(
                    "indicatorBaseline",
                    indicator.baseline().map(BigDecimal::toPlainString).orElse(null));
            fields.show(
                    "indicatorTarget",
                    indicator.target().map(BigDecimal::toPlainString).orElse(null));
        });
        terms.budget().ifPresent(budget -> {
            fields.show("budgetAmount", budget.amount().toPlainString());
            fields.show("budgetCurrency", budget.currency());
        });
        fields.show("starts", terms.starts().orElse(null));
        fields.show("deadline", terms.deadline());
        fields.show("supportingInstitutions", terms.supportingInstitutions().orElse(null));
        fields.show("origin", terms.recommendationId().orElse(null));
        levels = new ArrayList<>(terms.levels().all().stream().map(Level::name).toList());
    }

    public List<Recommendation> getOrigins() {
        if (origins == null) {
            origins = recommendations.all(page.param("forum"));
        }
        return origins;
    }

    public List<String> getLevels() {
        getFields();
        return levels;
    }

    public void setLevels(List<String> levels) {
        this.levels = levels;
    }

    public Level[] getAllLevels() {
        return Level.values();
    }

    public ActKind[] getActKinds() {
        return ActKind.values();
    }
}
