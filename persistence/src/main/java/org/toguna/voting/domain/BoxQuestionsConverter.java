package org.toguna.voting.domain;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.toguna.values.LocalizedText;

/** Keeps the questions of a verifiable vote as one JSON array. */
@Converter(autoApply = true)
public class BoxQuestionsConverter implements AttributeConverter<BoxQuestions, String> {
    private static final JsonProvider JSON = JsonProvider.provider();

    @Override
    public String convertToDatabaseColumn(BoxQuestions questions) {
        if (questions == null) {
            return null;
        }
        var json = JSON.createArrayBuilder();
        questions.all().forEach(question -> json.add(write(question)));
        return json.build().toString();
    }

    private static JsonObjectBuilder write(BoxQuestion question) {
        var text = JSON.createObjectBuilder();
        question.text().texts().forEach(text::add);
        var items = JSON.createArrayBuilder();
        question.items().forEach(item -> items.add(item.toString()));
        return JSON.createObjectBuilder()
                .add("kind", question.kind().name())
                .add("text", text)
                .add("items", items)
                .add("most", question.most())
                .add("points", question.points())
                .add("cap", question.cap());
    }

    @Override
    public BoxQuestions convertToEntityAttribute(String column) {
        if (column == null) {
            return new BoxQuestions(List.of());
        }
        try (var reader = JSON.createReader(new StringReader(column))) {
            return new BoxQuestions(reader.readArray().getValuesAs(BoxQuestionsConverter::read));
        }
    }

    private static BoxQuestion read(JsonObject json) {
        var texts = new HashMap<String, String>();
        json.getJsonObject("text").forEach((language, text) -> texts.put(language, ((JsonString) text).getString()));
        return new BoxQuestion(
                BoxQuestion.Kind.valueOf(json.getString("kind")),
                new LocalizedText(texts),
                json.getJsonArray("items").getValuesAs(JsonString.class).stream()
                        .map(item -> UUID.fromString(item.getString()))
                        .toList(),
                json.getInt("most"),
                json.getInt("points"),
                json.getInt("cap"));
    }
}
