package org.toguna.values;

import jakarta.json.bind.adapter.JsonbAdapter;
import java.util.Map;

/** A text in several languages as one JSON object. */
public class TextAsObject implements JsonbAdapter<LocalizedText, Map<String, String>> {
    @Override
    public Map<String, String> adaptToJson(LocalizedText text) {
        return text.texts();
    }

    @Override
    public LocalizedText adaptFromJson(Map<String, String> texts) {
        return new LocalizedText(texts);
    }
}
