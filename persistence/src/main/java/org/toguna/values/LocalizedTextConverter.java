package org.toguna.values;

import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.io.StringReader;
import java.util.HashMap;

/** Keeps a {@link LocalizedText} as one JSON object. */
@Converter(autoApply = true)
public class LocalizedTextConverter implements AttributeConverter<LocalizedText, String> {
    /** Kept: Json.createReader looks through every jar for its provider, each time. */
    private static final JsonProvider JSON = JsonProvider.provider();

    @Override
    public String convertToDatabaseColumn(LocalizedText text) {
        if (text == null) {
            return null;
        }
        var json = JSON.createObjectBuilder();
        text.texts().forEach(json::add);
        return json.build().toString();
    }

    @Override
    public LocalizedText convertToEntityAttribute(String column) {
        if (column == null) {
            return LocalizedText.NONE;
        }
        var texts = new HashMap<String, String>();
        try (var reader = JSON.createReader(new StringReader(column))) {
            reader.readObject().forEach((language, text) -> texts.put(language, ((JsonString) text).getString()));
        }
        return new LocalizedText(texts);
    }
}
