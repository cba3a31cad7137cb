package org.toguna.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.fail;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/**
 * What was made in this run, beside what was recorded. What chance or the time of day decides has a name instead: an id or a
 * fingerprint that of the document where it was first met, and its place there, wherever it stands; an instant of the business
 * clock keeps the hour, an instant of real time nothing; nor do size and fingerprint of what holds such things.
 */
final class Golden {
    private static final Path RECORDED = Path.of("ear/src/test/resources/golden");
    private static final Path MADE = Path.of("ear/target/golden");
    private static final ObjectWriter PRETTY = new ObjectMapper()
            .writer(new DefaultPrettyPrinter()
                    .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                    .withArrayIndenter(new DefaultIndenter("  ", "\n")));

    private static final Pattern ID = Pattern.compile(String.join(
            "|",
            "\\b\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}\\b",
            "\\b(?!0{64})\\p{XDigit}{64}\\b",
            "(?<=\"(uuid|election)\" {0,1}: {0,1}\")\\w+"));
    private static final Pattern INSTANT = Pattern.compile("\\b\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z");
    private static final Pattern MEASURE =
            Pattern.compile("\"(bytes|length|sha256|hint)\" ?: ?(\\d{4,}|\"\\p{XDigit}{6}\"|\"\\p{XDigit}{64}\")");

    /** The demonstration registers many at the same instant: then their ids, which are made by chance, decide. */
    private static final Pattern UNORDERED = Pattern.compile(".*/registrations\\b.*");

    private final String address;
    private final Instant began = Instant.now();
    private final Map<String, String> files = new TreeMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, Integer> named = new HashMap<>();

    Golden(Toguna toguna) {
        address = toguna.uri("").toString();
    }

    Map<String, String> json(String document, JsonNode content) {
        try {
            var steady = UNORDERED.matcher(document).matches() ? sorted(content) : content;
            return Map.of(document + ".json", steady(document, PRETTY.writeValueAsString(steady) + "\n"));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode sorted(JsonNode list) {
        return list.valueStream()
                .sorted(Comparator.comparing(item -> ID.matcher(item.toString()).replaceAll("")))
                .collect(JsonNodeFactory.instance::arrayNode, ArrayNode::add, ArrayNode::addAll);
    }

    /** Of a ZIP archive its files, of a workbook its sheets. */
    Map<String, String> other(String document, ApiClient.Answer answer) {
        var type = answer.headers().firstValue("Content-Type").orElse("");
        var found = new TreeMap<String, String>();
        if (type.startsWith("application/zip")) {
            new TreeMap<>(answer.files())
                    .forEach((name, content) -> found.putAll(file(document + "/" + name, content)));
        } else {
            var isNamed = !type.contains("spreadsheet") || document.endsWith(".xlsx");
            found.putAll(file(document + (isNamed ? "" : ".xlsx"), answer.body()));
        }
        return found;
    }

    void add(String file, String content) {
        files.put(file, content);
    }

    /** Fails where what was made differs from what was recorded; or records it. */
    void compare() {
        boolean records = "record".equals(System.getProperty("toguna.golden"));
        var recorded = records ? files : read(RECORDED);
        write(records ? RECORDED : MADE);
        var all = new TreeSet<>(recorded.keySet());
        all.addAll(files.keySet());
        var differences = all.stream()
                .filter(file -> !Objects.equals(recorded.get(file), files.get(file)))
                .map(file -> file + ": " + difference(recorded.get(file), files.get(file)))
                .collect(Collectors.joining("\n"));
        if (!differences.isEmpty()) {
            fail("%s\nCompare %s with %s; -Dtoguna.golden=record keeps what was made.", differences, RECORDED, MADE);
        }
    }

    private Map<String, String> file(String name, byte[] content) {
        if (name.endsWith(".xlsx")) {
            return sheets(name, content);
        }
        var text = new String(content, UTF_8);
        return Map.of(name, steady(name, name.contains(".atom") ? text.replace("><", ">\n<") : text));
    }

    private Map<String, String> sheets(String name, byte[] content) {
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(content))) {
            var sheets = new TreeMap<String, String>();
            for (var sheet : workbook.getSheets().toList()) {
                try (var rows = sheet.openStream()) {
                    var text = rows.map(Golden::cells).collect(Collectors.joining("\n", "", "\n"));
                    sheets.put(name + "/" + sheet.getName() + ".tsv", steady(name, text));
                }
            }
            return sheets;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String cells(Row row) {
        return row.stream()
                .map(cell -> cell == null ? "" : Objects.requireNonNullElse(value(cell), ""))
                .map(text -> text.replace("\n", "\\n"))
                .collect(Collectors.joining("\t"));
    }

    private static String value(Cell cell) {
        return cell.getRawValue() == null ? cell.getText() : cell.getRawValue();
    }

    private String steady(String document, String text) {
        var measured = MEASURE.matcher(text.replace(address, "{address}")).replaceAll("\"$1\" : 0");
        var identified = ID.matcher(measured).replaceAll(id -> name(id.group(), document));
        return INSTANT.matcher(identified).replaceAll(this::hour);
    }

    private String name(String id, String document) {
        return names.computeIfAbsent(id, first -> "{" + document + ":" + named.merge(document, 1, Integer::sum) + "}");
    }

    /** The demonstration is loaded in the first minutes of an hour; what it dates by the day is at noon or midnight sharp. */
    private String hour(MatchResult found) {
        var instant = Instant.parse(found.group());
        if (!instant.isBefore(began.minus(1, ChronoUnit.HOURS)) && !instant.isAfter(Instant.now())) {
            return "{now}";
        }
        var hour = instant.truncatedTo(ChronoUnit.HOURS);
        return hour.equals(instant) ? found.group() : hour.toString().replace(":00:00Z", ":…");
    }

    private static String difference(String recorded, String made) {
        if (recorded == null || made == null) {
            return recorded == null ? "not recorded" : "not made";
        }
        var before = recorded.lines().toList();
        var after = made.lines().toList();
        int line = 0;
        while (line < before.size() && line < after.size() && before.get(line).equals(after.get(line))) {
            line++;
        }
        return "line " + (line + 1) + " was "
                + (line < before.size() ? before.get(line).strip() : "absent") + ", is "
                + (line < after.size() ? after.get(line).strip() : "absent");
    }

    private static Map<String, String> read(Path folder) {
        try (var found = Files.walk(folder)) {
            var files = new TreeMap<String, String>();
            for (var file : found.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString(), Files.readString(file));
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In place of all that was there. */
    private void write(Path folder) {
        try {
            if (Files.exists(folder)) {
                try (var old = Files.walk(folder)) {
                    for (var file : old.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(file);
                    }
                }
            }
            for (var file : files.entrySet()) {
                var path = folder.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.writeString(path, file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
