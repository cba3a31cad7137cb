package org.toguna.system;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a well-meaning caller would send where a name and a type stand, with as much nonsense in between as is asked for. */
final class Likely {
    /** So that a tenth of whole bodies is without nonsense and most have it in one or two places. */
    private static final double NONSENSICAL = 0.12;

    private final Random chance;
    private final Nonsense nonsense;

    /** Of things that exist. */
    private final List<String> ids;

    Likely(Random chance, Nonsense nonsense, List<String> ids) {
        this.chance = chance;
        this.nonsense = nonsense;
        this.ids = ids;
    }

    String json(Type type, String name) {
        return json(type, name, chance.nextInt(10) < 3 ? 0 : NONSENSICAL);
    }

    private String json(Type type, String name, double nonsensical) {
        if (chance.nextDouble() < nonsensical) {
            return nonsense.value();
        }
        if (type instanceof ParameterizedType generic) {
            var arguments = generic.getActualTypeArguments();
            if (generic.getRawType() == Map.class) {
                return keys(name)
                        .map(key -> Nonsense.quoted(key) + ":" + json(arguments[1], name, nonsensical))
                        .collect(Collectors.joining(",", "{", "}"));
            }
            return IntStream.range(0, 1 + chance.nextInt(2))
                    .mapToObj(i -> json(arguments[0], name, nonsensical))
                    .collect(Collectors.joining(",", "[", "]"));
        }
        var plain = (Class<?>) type;
        if (plain.isRecord()) {
            return Arrays.stream(plain.getRecordComponents())
                    .filter(component -> chance.nextInt(12) > 0)
                    .map(component -> Nonsense.quoted(component.getName()) + ":"
                            + json(component.getGenericType(), component.getName(), nonsensical))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        return plain(plain, name);
    }

    /** Neither a record nor a list of anything. */
    String plain(Class<?> type, String name) {
        if (type == boolean.class || type == Boolean.class) {
            return String.valueOf(chance.nextBoolean());
        }
        return isNumber(type) ? text(type, name) : Nonsense.quoted(text(type, name));
    }

    private Stream<String> keys(String name) {
        return (name.equals("windows")
                        ? List.of("registration", "contribution", "vote", "evaluation")
                        : List.of("fr", "en"))
                .stream().filter(key -> chance.nextInt(4) > 0);
    }

    private static boolean isNumber(Class<?> type) {
        return type == int.class || Number.class.isAssignableFrom(type);
    }

    /** As it stands in an address or a form. */
    String text(Class<?> type, String name) {
        if (type.isEnum()) {
            var constants = type.getEnumConstants();
            return ((Enum<?>) constants[chance.nextInt(constants.length)]).name();
        }
        if (type == BigDecimal.class) {
            return String.valueOf(chance.nextInt(100) + 0.5);
        }
        if (isNumber(type)) {
            return String.valueOf(number(name));
        }
        if (type == LocalDate.class) {
            return Invitations.TODAY.plusDays(chance.nextInt(400) - 200L).toString();
        }
        if (type == Instant.class) {
            return Invitations.TODAY.plusDays(chance.nextInt(400) - 200L) + "T10:00:00Z";
        }
        return type == UUID.class ? id() : word(name);
    }

    private int number(String name) {
        return switch (name) {
            case "percentage" -> 10 * chance.nextInt(11);
            case "size" -> 1 + chance.nextInt(100);
            default -> 1 + chance.nextInt(4);
        };
    }

    /** A register with some of its columns. */
    String csv() {
        var columns = List.of(
                "number", "title_fr", "title_en", "lead_fr", "deadline", "heading", "level", "source", "objective_fr");
        var header = columns.stream().filter(column -> chance.nextInt(3) > 0).toList();
        return String.join(",", header) + "\n"
                + header.stream()
                        .map(column ->
                                chance.nextInt(4) == 0 ? nonsense.text() : column.equals("number") ? "7" : "essai")
                        .map(cell -> "\"" + cell.replace("\"", "\"\"") + "\"")
                        .collect(Collectors.joining(","))
                + "\n";
    }

    String id() {
        return ids.isEmpty() || chance.nextInt(8) == 0
                ? new UUID(0, chance.nextInt(3)).toString()
                : ids.get(chance.nextInt(ids.size()));
    }

    /** What the name of a field makes one expect. */
    private String word(String name) {
        return switch (name) {
            case "forum" -> List.of("demo-1", "demo-1", "demo-2", "gfmd-2007").get(chance.nextInt(4));
            case "email", "registrarAddress", "teller", "address" -> "essai-" + chance.nextInt(40) + "@exemple.example";
            case "slug" -> "essai-" + chance.nextInt(1_000);
            case "predecessor" -> chance.nextBoolean() ? "demo-2" : "";
            case "country" -> List.of("FR", "XX", "XK").get(chance.nextInt(3));
            case "language", "lang" -> chance.nextBoolean() ? "fr" : "en";
            case "timeZone" -> "Africa/Bamako";
            case "currency" -> "XOF";
            case "format" -> List.of("pdf", "docx", "xlsx").get(chance.nextInt(3));
            case "kind" ->
                List.of("commitments", "evaluation", "declaration", "matrix", "note")
                        .get(chance.nextInt(5));
            case "heading" -> "measure";
            case "code" -> "MONEY";
            case "sha256", "file", "electorsFingerprint", "head" -> "0".repeat(64);
            case "evidenceLink" -> "https://exemple.example/preuve";
            case "tracker" -> "a".repeat(43);
            case "sort" -> "name";
            case "days" -> "1";
            default -> "Essai de " + name;
        };
    }
}
