package org.toguna.voting.domain;

import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;

/** Keeps counts as one JSON object. */
@Converter(autoApply = true)
public class CountsConverter implements AttributeConverter<Counts, String> {
    @Override
    public String convertToDatabaseColumn(Counts counts) {
        if (counts == null) {
            return null;
        }
        var questions = Json.createArrayBuilder();
        counts.questions().forEach(question -> {
            var items = Json.createArrayBuilder();
            question.items().forEach(items::add);
            questions.add(Json.createObjectBuilder()
                    .add("blank", question.blank())
                    .add("spoiled", question.spoiled())
                    .add("items", items));
        });
        return Json.createObjectBuilder()
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
        try (var reader = Json.createReader(new StringReader(column))) {
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
