package org.toguna.commitment.usecase;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.toguna.texts.usecase.Texts;
import org.toguna.values.Problem;
import org.toguna.values.Refusal;

/**
 * Which column of the register each column of a file is.
 *
 * @param columns one for each column of the file, in their order; empty for a column that is left out
 */
public record ColumnMapping(List<Optional<Column>> columns) {
    private static final int PLACES_OFFERED = 3;

    /** By the names that an export gives, else by what the columns are called in French or English. */
    public static ColumnMapping guess(List<String> header) {
        var taken = new HashSet<Column>();
        var guessed = new ArrayList<Optional<Column>>(Collections.nCopies(header.size(), Optional.empty()));
        for (int i = 0; i < header.size(); i++) {
            guessed.set(i, Column.named(header.get(i)).filter(taken::add));
        }
        for (int i = 0; i < header.size(); i++) {
            if (guessed.get(i).isEmpty()) {
                guessed.set(i, called(header.get(i)).filter(taken::add));
            }
        }
        return new ColumnMapping(guessed);
    }

    /** @param names one for each column of the file; empty for those left out */
    public static ColumnMapping of(List<String> names) {
        return new ColumnMapping(names.stream().map(Column::named).toList());
    }

    private static Optional<Column> called(String header) {
        var wanted = bare(header);
        return wanted.isEmpty()
                ? Optional.empty()
                : offered(List.of()).stream()
                        .filter(column -> Texts.LANGUAGES.stream()
                                .anyMatch(language -> names(column, language).anyMatch(wanted::equals)))
                        .findFirst();
    }

    private static Stream<String> names(Column column, Locale language) {
        var texts = Texts.in(language);
        var others = Arrays.stream(
                texts.get("commitment.column.also." + column.field().name()).split("\\|"));
        return column.place() > 1
                        || !(column.language().isEmpty() || column.language().equals(language.getLanguage()))
                ? Stream.of(bare(label(column, texts)))
                : Stream.concat(Stream.of(label(column, texts), name(column, texts)), others)
                        .map(ColumnMapping::bare)
                        .filter(name -> !name.isEmpty());
    }

    /** What a column is called. */
    public static String label(Column column, Texts texts) {
        return name(column, texts)
                + (column.place() == 0 ? "" : " " + column.place())
                + (column.language().isEmpty() ? "" : " (" + column.language() + ")");
    }

    private static String name(Column column, Texts texts) {
        return texts.get("commitment.RegisterField." + column.field().name());
    }

    /** Letters and digits alone, without accents. */
    private static String bare(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    /** What a column of a file may be chosen to be: every field, and whatever else the header names. */
    public static List<Column> offered(List<String> header) {
        var offered = new TreeSet<Column>();
        for (var field : RegisterField.values()) {
            for (int place = field.isRepeated() ? 1 : 0; place <= (field.isRepeated() ? PLACES_OFFERED : 0); place++) {
                for (var language : RegisterSheet.languagesOf(field)) {
                    offered.add(new Column(field, place, language));
                }
            }
        }
        header.forEach(name -> Column.named(name).ifPresent(offered::add));
        return List.copyOf(offered);
    }

    /** @throws Refusal {@code commitment.sheet.columnTwice} */
    void mustBeUnambiguous() {
        var seen = new HashSet<Column>();
        var twice = columns.stream()
                .flatMap(Optional::stream)
                .filter(column -> !seen.add(column))
                .distinct()
                .map(column -> new Problem("mapping", "commitment.sheet.columnTwice", column.name()))
                .toList();
        if (!twice.isEmpty()) {
            throw new Refusal(Refusal.Kind.INVALID, twice);
        }
    }
}
