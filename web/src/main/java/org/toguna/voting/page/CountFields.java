package org.toguna.voting.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.toguna.texts.usecase.Texts;
import org.toguna.values.Validation;
import org.toguna.voting.domain.BoxQuestion;
import org.toguna.voting.domain.Counts;
import org.toguna.voting.usecase.ReadPlaceSheet;

/** The fields in which a count is typed, named as the figures of {@link Counts}. */
final class CountFields {
    private final ReadPlaceSheet.Sheet sheet;
    private final Texts texts;
    private final Locale locale;
    private final Map<String, Figure> figures = new LinkedHashMap<>();
    private final List<Section> sections = new ArrayList<>();

    CountFields(ReadPlaceSheet.Sheet sheet, Locale locale) {
        this.sheet = sheet;
        this.texts = Texts.in(locale);
        this.locale = locale;
        sections.add(new Section(
                texts.get("voting.count.urn"), List.of(figure("ballots", texts.get("voting.count.ballots")))));
        var questions = sheet.vote().questions();
        for (int i = 0; i < questions.size(); i++) {
            sections.add(section(i, questions.get(i)));
        }
    }

    /** What belongs together on the form. */
    public record Section(String title, List<Figure> figures) {}

    /** A number to be typed, and what both have found where they may see it. */
    public static final class Figure {
        private final String name;
        private final String label;
        private final Integer own;
        private final Integer other;
        private String typed;

        Figure(String name, String label, Integer own, Integer other) {
            this.name = name;
            this.label = label;
            this.own = own;
            this.other = other;
            this.typed = own == null ? null : own.toString();
        }

        public String getName() {
            return name;
        }

        public String getLabel() {
            return label;
        }

        public Integer getOwn() {
            return own;
        }

        public Integer getOther() {
            return other;
        }

        public boolean isDiffering() {
            return own != null && other != null && !own.equals(other);
        }

        public String getTyped() {
            return typed;
        }

        public void setTyped(String typed) {
            this.typed = typed;
        }

        private void check(Validation validation) {
            boolean isThere = typed != null && !typed.isBlank();
            validation
                    .require(isThere, name, "shared.missing")
                    .require(!isThere || typed.strip().matches("[0-9]{1,7}"), name, "shared.notNumber");
        }

        private int number() {
            return Integer.parseInt(typed.strip());
        }
    }

    private Section section(int at, BoxQuestion question) {
        var fields = new ArrayList<Figure>();
        for (int item = 0; item < question.items().size(); item++) {
            var asked = sheet.items().get(question.items().get(item));
            fields.add(figure(
                    "item-" + at + "-" + item,
                    texts.get("agenda.item", asked.number()) + " – "
                            + asked.title().in(locale)));
        }
        if (question.countsBlank()) {
            fields.add(figure("blank-" + at, texts.get("voting.count.blank")));
        }
        fields.add(figure("spoiled-" + at, texts.get("voting.count.spoiled")));
        return new Section(question.text().in(locale), fields);
    }

    private Figure figure(String name, String label) {
        var figure = new Figure(
                name,
                label,
                sheet.own().map(counts -> counts.figures().get(name)).orElse(null),
                sheet.other().map(counts -> counts.figures().get(name)).orElse(null));
        figures.put(name, figure);
        return figure;
    }

    List<Section> sections() {
        return List.copyOf(sections);
    }

    /** @throws org.toguna.values.Refusal naming every field that holds no number */
    Counts toCounts() {
        var validation = new Validation();
        figures.values().forEach(figure -> figure.check(validation));
        validation.refuse();
        var asked = sheet.vote().questions();
        return new Counts(
                number("ballots"),
                IntStream.range(0, asked.size())
                        .mapToObj(i -> new Counts.QuestionCounts(
                                asked.get(i).countsBlank() ? number("blank-" + i) : 0,
                                number("spoiled-" + i),
                                IntStream.range(0, asked.get(i).items().size())
                                        .mapToObj(item -> number("item-" + i + "-" + item))
                                        .toList()))
                        .toList());
    }

    private int number(String name) {
        return figures.get(name).number();
    }
}
