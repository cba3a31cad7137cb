package org.toguna.demonstration.usecase;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.spi.JsonProvider;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.toguna.forum.domain.Forum;
import org.toguna.forum.domain.Forums;
import org.toguna.forum.domain.Invitation;
import org.toguna.forum.domain.Kind;
import org.toguna.forum.domain.ProvenanceConverter;
import org.toguna.recommendation.domain.Recommendation;
import org.toguna.recommendation.domain.Recommendations;
import org.toguna.recommendation.usecase.RecommendationSheet;
import org.toguna.values.Level;
import org.toguna.values.Levels;
import org.toguna.values.LocalizedText;

/** Forums that were really held, as public sources tell of them. Nothing is added: what a source leaves out stays empty. */
final class Archives {
    private static final JsonProvider JSON = JsonProvider.provider();
    static final List<String> SLUGS = List.of("fid-2025", "ccmex-2025", "gfmd-2007");

    private final EntityManager entities;
    private final Forums forums;
    private final Recommendations recommendations;

    Archives(EntityManager entities) {
        this.entities = entities;
        forums = new Forums(entities);
        recommendations = new Recommendations(entities);
    }

    void load() {
        SLUGS.forEach(this::load);
    }

    private void load(String slug) {
        var record = record(slug);
        var forum = new Forum(invitation(slug, record), null);
        forum.archive(
                ProvenanceConverter.read(record.getJsonObject("provenance").toString()),
                record.getBoolean("complete", true));
        forums.add(forum);
        entities.flush();
        for (var row : sheet(slug)) {
            recommendations.add(new Recommendation(forum.id(), row.number(), row.wording(), null, null));
        }
    }

    static Invitation invitation(String slug, JsonObject record) {
        return new Invitation(
                slug,
                Kind.valueOf(record.getString("kind")),
                text(record, "name"),
                text(record, "theme"),
                text(record, "convener"),
                record.getString("country"),
                Levels.of(record.getJsonArray("level").getValuesAs(JsonString.class).stream()
                        .map(level -> Level.valueOf(level.getString()))
                        .toList()),
                text(record, "venue"),
                record.getString("city"),
                record.getString("timeZone"),
                LocalDate.parse(record.getString("starts")),
                LocalDate.parse(record.getString("ends")),
                record.getInt("edition"),
                Map.of(),
                List.of());
    }

    private static LocalizedText text(JsonObject record, String name) {
        var texts = new TreeMap<String, String>();
        record.getOrDefault(name, JsonValue.EMPTY_JSON_OBJECT)
                .asJsonObject()
                .forEach((language, words) -> texts.put(language, ((JsonString) words).getString()));
        return new LocalizedText(texts);
    }

    static JsonObject record(String slug) {
        try (var reader = JSON.createReader(new ByteArrayInputStream(file(slug, "forum.json")))) {
            return reader.readObject();
        }
    }

    static List<RecommendationSheet.Row> sheet(String slug) {
        return RecommendationSheet.read(file(slug, "recommendations.csv"));
    }

    private static byte[] file(String slug, String name) {
        try (var file = Archives.class.getResourceAsStream("/org/toguna/demonstration/" + slug + "/" + name)) {
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
