package org.toguna.voting.domain;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.spi.JsonProvider;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;

/** Keeps counts as one JSON object. */
@Converter(autoApply = true)
public class CountsConverter implements AttributeConverter<Counts, String> {
    private static final JsonProvider JSON = JsonProvider.provider();

    @Override
    public String convertToDatabaseColumn(Counts counts) {
        if (counts == null) {
            return null;
        }
        var questions = JSON.createArrayBuilder();
        counts.questions().forEach(question -> {
            var items = JSON.createArrayBuilder();
            question.items().forEach(items::add);
            questions.add(JSON.createObjectBuilder()
                    .add("blank", question.blank())
                    .add("spoiled", question.spoiled())
                    .add("items", items));
        });
        return JSON.createObjectBuilder()
                .add("ballots", counts.ballots())
                .add("questions", questions)
                .build()
                .toString();
    }

    @Override
    public Counts convertToEntityAttribute(String column) {
        if (column == null) {
            return null;
        }
        try (var reader = JSON.createReader(new StringReader(column))) {
            var json = reader.readObject();
            return new Counts(
                    json.getInt("ballots"), json.getJsonArray("questions").getValuesAs(CountsConverter::question));
        }
    }

    private static Counts.QuestionCounts question(JsonObject json) {
        return new Counts.QuestionCounts(
                json.getInt("blank"),
                json.getInt("spoiled"),
                json.getJsonArray("items").getValuesAs(JsonNumber::intValue));
    }
}
