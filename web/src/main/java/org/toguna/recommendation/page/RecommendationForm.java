package org.toguna.recommendation.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.toguna.pages.page.CurrentPage;
import org.toguna.pages.page.Fields;
import org.toguna.recommendation.domain.Wording;
import org.toguna.recommendation.usecase.AdoptRecommendation;
import org.toguna.recommendation.usecase.RecommendationAddress;
import org.toguna.values.Level;
import org.toguna.values.Levels;

/** The form in which an organiser or rapporteur writes down a recommendation. */
@Named
@RequestScoped
public class RecommendationForm {
    @Inject
    CurrentPage page;

    @Inject
    AdoptRecommendation adoptRecommendation;

    private final Fields fields = new Fields();
    private List<String> levels = new ArrayList<>();

    public void adopt() {
        var wording = new Wording(
                fields.text("title"),
                fields.get("heading"),
                Levels.of(levels.stream().map(Level::valueOf).toList()),
                fields.get("leadInstitution"),
                fields.day("deadline"),
                fields.get("source"));
        var number = fields.number("number");
        var adoptedOn = fields.day("adoptedOn");
        fields.refuseUnreadable();
        adoptRecommendation.adopt(page.param("forum"), number, wording, fields.id("agendaItem"), adoptedOn);
        page.redirect(RecommendationAddress.OFFICE.path(page.param("forum")), "commitment.recommendation.done");
    }

    public Fields getFields() {
        return fields;
    }

    public List<String> getLevels() {
        return levels;
    }

    public void setLevels(List<String> levels) {
        this.levels = levels;
    }
}
