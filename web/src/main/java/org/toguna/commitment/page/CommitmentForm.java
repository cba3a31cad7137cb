package org.toguna.commitment.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.toguna.commitment.domain.Act;
import org.toguna.commitment.domain.ActKind;
import org.toguna.commitment.domain.BudgetLine;
import org.toguna.commitment.domain.Commitment;
import org.toguna.commitment.domain.Funding;
import org.toguna.commitment.domain.Indicator;
import org.toguna.commitment.domain.Milestone;
import org.toguna.commitment.domain.Origin;
import org.toguna.commitment.domain.Partners;
import org.toguna.commitment.domain.Purpose;
import org.toguna.commitment.domain.Schedule;
import org.toguna.commitment.domain.Terms;
import org.toguna.commitment.usecase.AdoptCommitment;
import org.toguna.commitment.usecase.AmendCommitment;
import org.toguna.commitment.usecase.CommitmentAddress;
import org.toguna.commitment.usecase.ReadCommitments;
import org.toguna.commitment.usecase.WithdrawCommitment;
import org.toguna.forum.domain.Territory;
import org.toguna.forum.usecase.ReadTerritories;
import org.toguna.pages.page.CurrentPage;
import org.toguna.pages.page.Fields;
import org.toguna.recommendation.domain.Recommendation;
import org.toguna.recommendation.page.Numbers;
import org.toguna.recommendation.usecase.ReadRecommendations;
import org.toguna.values.Level;
import org.toguna.values.Levels;
import org.toguna.values.Validation;

/** The form in which an organiser or rapporteur enters an act and its terms, or the new terms of an amendment. */
@Named
@RequestScoped
public class CommitmentForm {
    private static final int MOST_ROWS = 50;

    @Inject
    CurrentPage page;

    @Inject
    ReadCommitments commitments;

    @Inject
    ReadRecommendations recommendations;

    @Inject
    ReadTerritories readTerritories;

    @Inject
    AdoptCommitment adoptCommitment;

    @Inject
    AmendCommitment amendCommitment;

    @Inject
    WithdrawCommitment withdrawCommitment;

    private final Fields fields = new Fields();
    private List<String> levels = new ArrayList<>();
    private Part actFile;
    private List<Recommendation> origins;
    private List<Territory.Outline> territories;
    private boolean read;
    private Commitment promised;

    public void adopt() throws IOException {
        var lead = fields.id("leadInstitution");
        var kind = fields.choice("actKind", ActKind.class);
        var day = fields.day("actDate");
        var terms = terms();
        fields.refuseUnreadable();
        new Validation().present("leadInstitution", lead).refuse();
        var act = new Act(kind, fields.get("actReference"), day, null);
        if (actFile == null || actFile.getSize() == 0) {
            adoptCommitment.adopt(page.param("forum"), lead, act, terms);
        } else {
            try (var text = actFile.getInputStream()) {
                adoptCommitment.adopt(page.param("forum"), lead, act, text.readAllBytes(), terms);
            }
        }
        page.redirect(CommitmentAddress.OFFICE.path(page.param("forum")), "commitment.adopt.done");
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
        page.redirect(CommitmentAddress.OFFICE.path(page.param("forum")), "commitment.amend.done");
    }

    public void withdraw() {
        var expected = fields.number("expectedVersion");
        fields.refuseUnreadable();
        new Validation().present("expectedVersion", expected).refuse();
        withdrawCommitment.withdraw(
                page.param("forum"), Numbers.inAddress(page), fields.get("reason"), fields.get("decidedBy"), expected);
        page.redirect(CommitmentAddress.OFFICE.path(page.param("forum")), "commitment.withdraw.done");
    }

    private Terms terms() {
        return new Terms(
                new Purpose(
                        fields.text("title"),
                        fields.text("description"),
                        fields.text("problem"),
                        fields.text("objective"),
                        fields.text("means")),
                rows().filter(i -> fields.isTyped("indicatorName" + i, "indicatorUnit" + i, "indicatorTarget" + i))
                        .mapToObj(this::indicator)
                        .toList(),
                new Funding(
                        rows().filter(i -> fields.isTyped("budgetSource" + i, "budgetAmount" + i))
                                .mapToObj(this::budgetLine)
                                .toList(),
                        fields.decimal("matchingRatio")),
                new Schedule(
                        fields.day("starts"),
                        fields.day("deadline"),
                        rows().filter(i -> fields.isTyped("milestoneDue" + i, "milestoneTitle" + i))
                                .mapToObj(this::milestone)
                                .toList()),
                Levels.of(levels.stream().map(Level::valueOf).toList()),
                fields.get("territory"),
                new Partners(
                        fields.lines("supportingInstitutions"),
                        fields.lines("donors"),
                        fields.lines("diasporaPartners")),
                new Origin(fields.id("origin"), fields.get("strategy"), fields.words("sdgTargets")));
    }

    private static IntStream rows() {
        return IntStream.rangeClosed(1, MOST_ROWS);
    }

    private Indicator indicator(int row) {
        return new Indicator(
                fields.text("indicatorName" + row),
                fields.get("indicatorUnit" + row),
                fields.decimal("indicatorBaseline" + row),
                fields.decimal("indicatorTarget" + row));
    }

    private BudgetLine budgetLine(int row) {
        return new BudgetLine(
                fields.get("budgetSource" + row),
                fields.decimal("budgetAmount" + row),
                fields.get("budgetCurrency" + row));
    }

    private Milestone milestone(int row) {
        return new Milestone(fields.day("milestoneDue" + row), fields.text("milestoneTitle" + row));
    }

    /** The fields, filled with the terms in force when the page is of an adopted commitment and nothing was typed. */
    public Fields getFields() {
        if (!read && page.param("number") != null) {
            show(getPromised().terms());
            fields.show("expectedVersion", getPromised().versionNumber());
        }
        read = true;
        return fields;
    }

    /** The one that the address names. */
    public Commitment getPromised() {
        if (promised == null) {
            promised = commitments.get(page.param("forum"), Numbers.inAddress(page));
        }
        return promised;
    }

    private void show(Terms terms) {
        fields.show("title", terms.title());
        fields.show("description", terms.purpose().description());
        fields.show("problem", terms.purpose().problem());
        fields.show("objective", terms.objective());
        fields.show("means", terms.means());
        int row = 1;
        for (var indicator : terms.indicators()) {
            fields.show("indicatorName" + row, indicator.name());
            fields.show("indicatorUnit" + row, indicator.unit());
            fields.show("indicatorBaseline" + row, indicator.baseline());
            fields.show("indicatorTarget" + row, indicator.target());
            row++;
        }
        row = 1;
        for (var line : terms.funding().lines()) {
            fields.show("budgetSource" + row, line.source());
            fields.show("budgetAmount" + row, line.amount());
            fields.show("budgetCurrency" + row, line.currency());
            row++;
        }
        row = 1;
        for (var milestone : terms.schedule().milestones()) {
            fields.show("milestoneDue" + row, milestone.due());
            fields.show("milestoneTitle" + row, milestone.title());
            row++;
        }
        fields.show("matchingRatio", terms.funding().matchingRatio());
        fields.show("starts", terms.schedule().starts());
        fields.show("deadline", terms.deadline());
        fields.show("territory", terms.territory());
        fields.show("supportingInstitutions", String.join("\n", terms.partners().supporting()));
        fields.show("donors", String.join("\n", terms.partners().donors()));
        fields.show("diasporaPartners", String.join("\n", terms.partners().diaspora()));
        fields.show("origin", terms.recommendationId().orElse(null));
        fields.show("strategy", terms.origin().strategy());
        fields.show("sdgTargets", String.join(" ", terms.origin().sdgTargets()));
        levels = new ArrayList<>(terms.levels().all().stream().map(Level::name).toList());
    }

    /** How many rows of indicators the form has: those in force and one more, three at least. */
    public int getIndicatorRows() {
        return rowsFor(shown().map(terms -> terms.indicators().size()));
    }

    public int getBudgetRows() {
        return rowsFor(shown().map(terms -> terms.funding().lines().size()));
    }

    public int getMilestoneRows() {
        return rowsFor(shown().map(terms -> terms.schedule().milestones().size()));
    }

    private Optional<Terms> shown() {
        getFields();
        return Optional.ofNullable(promised).map(Commitment::terms);
    }

    private static int rowsFor(Optional<Integer> used) {
        return Math.min(MOST_ROWS, Math.max(3, used.orElse(0) + 1));
    }

    public List<Recommendation> getOrigins() {
        if (origins == null) {
            origins = recommendations.all(page.param("forum"));
        }
        return origins;
    }

    public List<Territory.Outline> getTerritories() {
        if (territories == null) {
            territories = readTerritories.list(page.param("forum"));
        }
        return territories;
    }

    public List<String> getLevels() {
        getFields();
        return levels;
    }

    public void setLevels(List<String> levels) {
        this.levels = levels;
    }

    public Part getActFile() {
        return actFile;
    }

    public void setActFile(Part actFile) {
        this.actFile = actFile;
    }
}
