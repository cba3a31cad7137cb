package org.toguna.forum.domain;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.toguna.values.TextAsObject;

/** Keeps a {@link Provenance} as one JSON object. */
@Converter(autoApply = true)
public class ProvenanceConverter implements AttributeConverter<Provenance, String> {
    private static final Jsonb JSON = JsonbBuilder.create(new JsonbConfig().withAdapters(new TextAsObject()));

    @Override
    public String convertToDatabaseColumn(Provenance provenance) {
        return provenance == null ? null : JSON.toJson(provenance);
    }

    @Override
    public Provenance convertToEntityAttribute(String column) {
        return column == null ? null : read(column);
    }

    /** @param json as {@link #convertToDatabaseColumn} writes it */
    public static Provenance read(String json) {
        return JSON.fromJson(json, Provenance.class);
    }
}
