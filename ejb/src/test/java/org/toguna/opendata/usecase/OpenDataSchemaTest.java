package org.toguna.opendata.usecase;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.toguna.values.Levels;
import org.toguna.values.LocalizedText;

/** The schema that the archive carries describes what the archive says: no more and no less. */
class OpenDataSchemaTest {
    private static final Map<String, Class<?>> FILES = Map.of(
            "forum", OpenData.AboutForum.class,
            "agenda", OpenData.Item.class,
            "votes", OpenData.Vote.class,
            "boxes", OpenBox.class,
            "recommendations", OpenData.Asked.class,
            "commitments", OpenData.Promised.class,
            "evaluation", OpenData.Evaluated.class,
            "history", OpenData.Chain.class,
            "manifest", OpenData.Manifest.class);

    @Test
    void describesEveryMember() throws IOException {
        try (var file = getClass().getResourceAsStream("/org/toguna/opendata/open-data.schema.json")) {
            var definitions = Json.createReader(file).readObject().getJsonObject("$defs");
            assertThat(definitions.keySet()).containsAll(FILES.keySet());
            FILES.forEach((name, type) -> compare(type, definitions.getJsonObject(name), name));
        }
    }

    private static void compare(Class<?> type, JsonObject described, String where) {
        var object = described.containsKey("items") ? described.getJsonObject("items") : described;
        var members = object.getJsonObject("properties");
        assertThat(members).as(where).isNotNull();
        assertThat(members.keySet())
                .as(where)
                .isEqualTo(Arrays.stream(type.getRecordComponents())
                        .map(RecordComponent::getName)
                        .collect(toSet()));
        for (var component : type.getRecordComponents()) {
            var said = said(component.getGenericType());
            if (said.isRecord() && said != LocalizedText.class && said != Levels.class) {
                compare(said, members.getJsonObject(component.getName()), where + "." + component.getName());
            }
        }
    }

    private static Class<?> said(Type type) {
        return type instanceof ParameterizedType many
                        && many.getActualTypeArguments().length == 1
                        && many.getActualTypeArguments()[0] instanceof Class<?> one
                ? one
                : type instanceof Class<?> single ? single : Object.class;
    }
}
