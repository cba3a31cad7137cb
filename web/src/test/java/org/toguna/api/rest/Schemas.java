package org.toguna.api.rest;

import static java.util.stream.Collectors.groupingBy;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.type.TypeFactory;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.toguna.texts.usecase.Texts;

/**
 * The records and enums that come and go as JSON, each under a name that means it alone: its own, and where others share that, with
 * the name of the class or of the feature around it.
 */
final class Schemas {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Map<Class<?>, String> PLAIN = Map.ofEntries(
            Map.entry(String.class, "string"),
            Map.entry(UUID.class, "string uuid"),
            Map.entry(URI.class, "string uri"),
            Map.entry(Instant.class, "string date-time"),
            Map.entry(LocalDate.class, "string date"),
            Map.entry(BigDecimal.class, "number"),
            Map.entry(Double.class, "number double"),
            Map.entry(double.class, "number double"),
            Map.entry(Integer.class, "integer int32"),
            Map.entry(int.class, "integer int32"),
            Map.entry(Long.class, "integer int64"),
            Map.entry(long.class, "integer int64"),
            Map.entry(Boolean.class, "boolean"),
            Map.entry(boolean.class, "boolean"));

    private final Sources sources;
    private final Map<Class<?>, String> names = new HashMap<>();

    Schemas(Collection<JavaType> roots, Sources sources) {
        this.sources = sources;
        var found = new LinkedHashSet<Class<?>>();
        roots.forEach(root -> collect(root, found));
        found.stream().collect(groupingBy(Schemas::shortName)).forEach(this::name);
        if (Set.copyOf(names.values()).size() < names.size()) {
            throw new IllegalStateException("Several classes have one name: " + names);
        }
    }

    private static void collect(JavaType type, Set<Class<?>> found) {
        var raw = type.getRawClass();
        if (type.isContainerType()) {
            type.getBindings().getTypeParameters().forEach(part -> collect(part, found));
        } else if (raw.isEnum()) {
            found.add(raw);
        } else if (raw.isRecord() && found.add(raw)) {
            members(raw).values().forEach(member -> collect(member, found));
        }
    }

    private static Map<String, JavaType> members(Class<?> type) {
        var members = new LinkedHashMap<String, JavaType>();
        for (var member : type.getRecordComponents()) {
            members.put(member.getName(), TypeFactory.defaultInstance().constructType(member.getGenericType()));
        }
        return members;
    }

    /** The only one of them that stands in no other class keeps the name. */
    private void name(String name, List<Class<?>> same) {
        long outermost = same.stream().filter(type -> !type.isMemberClass()).count();
        for (var type : same) {
            boolean keeps = same.size() == 1 || outermost == 1 && !type.isMemberClass();
            names.put(type, keeps ? name : around(type) + name);
        }
    }

    private static String shortName(Class<?> type) {
        return type.getSimpleName().replaceAll("(?<=.)Body$", "");
    }

    private static String around(Class<?> type) {
        if (type.isMemberClass()) {
            return type.getDeclaringClass().getSimpleName().replaceAll("(Body|Resource)$", "");
        }
        var feature = type.getPackageName().split("\\.")[2];
        return feature.substring(0, 1).toUpperCase(Locale.ROOT) + feature.substring(1);
    }

    String name(Class<?> type) {
        return names.get(type);
    }

    /** All of them, by their names. */
    ObjectNode all() {
        var all = new TreeMap<String, ObjectNode>();
        names.forEach((type, name) -> all.put(name, type.isEnum() ? values(type) : object(type)));
        all.put("LocalizedText", localized());
        var node = JSON.objectNode();
        node.setAll(all);
        return node;
    }

    private static ObjectNode localized() {
        var text = JSON.objectNode()
                .put("type", "object")
                .put("description", "The same words by language; a language that is not there is left out.");
        var languages = text.putObject("properties");
        Texts.LANGUAGES.forEach(
                language -> languages.putObject(language.getLanguage()).put("type", "string"));
        return text;
    }

    private ObjectNode values(Class<?> type) {
        var node = described(type).put("type", "string");
        var values = node.putArray("enum");
        Arrays.stream(type.getEnumConstants()).forEach(value -> values.add(((Enum<?>) value).name()));
        return node;
    }

    private ObjectNode object(Class<?> type) {
        var node = described(type).put("type", "object");
        var properties = node.putObject("properties");
        var words = sources.of(type).members();
        members(type).forEach((name, member) -> {
            var schema = of(member);
            if (words.containsKey(name)) {
                schema.put("description", words.get(name));
            }
            properties.set(name, schema);
        });
        return node;
    }

    private ObjectNode described(Class<?> type) {
        var node = JSON.objectNode();
        var text = sources.of(type).text();
        return text.isEmpty() ? node : node.put("description", text);
    }

    /** A reference, or in place what has no name. */
    ObjectNode of(JavaType type) {
        var raw = type.getRawClass();
        if (names.containsKey(raw)) {
            return reference(names.get(raw));
        }
        if (PLAIN.containsKey(raw)) {
            var words = PLAIN.get(raw).split(" ");
            var node = JSON.objectNode().put("type", words[0]);
            return words.length == 1 ? node : node.put("format", words[1]);
        }
        if (raw == Locale.class) {
            var node = JSON.objectNode().put("type", "string");
            var values = node.putArray("enum");
            Texts.LANGUAGES.forEach(language -> values.add(language.getLanguage()));
            return node;
        }
        if (type.isMapLikeType()) {
            return type.getKeyType().hasRawClass(String.class)
                            && type.getContentType().hasRawClass(String.class)
                    ? reference("LocalizedText")
                    : map(type);
        }
        if (type.isCollectionLikeType()) {
            var node = JSON.objectNode().put("type", "array");
            if (type.isTypeOrSubTypeOf(Set.class)) {
                node.put("uniqueItems", true);
            }
            node.set("items", of(type.getContentType()));
            return node;
        }
        if (raw == JsonValue.class) {
            return JSON.objectNode();
        }
        throw new IllegalStateException("No schema for " + type);
    }

    private ObjectNode map(JavaType type) {
        var node = JSON.objectNode().put("type", "object");
        if (type.getKeyType().isEnumType()) {
            node.set("propertyNames", of(type.getKeyType()));
        }
        node.set("additionalProperties", of(type.getContentType()));
        return node;
    }

    private static ObjectNode reference(String name) {
        return JSON.objectNode().put("$ref", "#/components/schemas/" + name);
    }
}
