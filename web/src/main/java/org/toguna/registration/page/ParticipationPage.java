package org.toguna.registration.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.toguna.pages.page.CurrentPage;
import org.toguna.pages.page.PageTexts;
import org.toguna.registration.domain.Breakdown;
import org.toguna.registration.domain.Participation;
import org.toguna.registration.usecase.ReadParticipation;

/** Who takes part, in numbers. */
@Named
@RequestScoped
public class ParticipationPage {
    @Inject
    CurrentPage page;

    @Inject
    PageTexts texts;

    @Inject
    ReadParticipation readParticipation;

    private Participation participation;

    /**
     * A table of the page.
     *
     * @param title the key of its caption
     */
    public record Table(String title, List<Row> rows) {}

    /** A line of a table. */
    public record Row(String group, long people) {}

    @PostConstruct
    void load() {
        participation = readParticipation.of(page.param("forum"));
    }

    public Participation getParticipation() {
        return participation;
    }

    public List<Table> getTables() {
        return List.of(
                table("registration.participation.countries", participation.countries(), page::country),
                table("registration.participation.categories", participation.categories(), texts::name),
                table("registration.participation.genders", participation.genders(), texts::name));
    }

    private <K> Table table(String title, Breakdown<K> breakdown, Function<K, String> name) {
        var rows = new ArrayList<Row>();
        breakdown.shown().forEach((group, people) -> rows.add(new Row(name.apply(group), people)));
        if (breakdown.others() > 0) {
            rows.add(new Row(texts.get("registration.participation.others"), breakdown.others()));
        }
        return new Table(title, rows);
    }
}
