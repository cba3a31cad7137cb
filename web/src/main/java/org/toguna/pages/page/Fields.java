package org.toguna.pages.page;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.toguna.values.LocalizedText;
import org.toguna.values.Validation;
import org.toguna.values.Written;

/** What was typed into a form, kept as it was typed and read as what it should be; what cannot be read is collected. */
public class Fields extends HashMap<String, String> {
    private static final long serialVersionUID = 1L;

    private transient Validation validation = new Validation();

    /** @throws org.toguna.values.Refusal naming every field that could not be read since the last time */
    public void refuseUnreadable() {
        var found = validation;
        validation = new Validation();
        found.refuse();
    }

    public boolean isBlank(String field) {
        return get(field) == null || get(field).isBlank();
    }

    /** Whether anything was typed in one of them, in any language. */
    public boolean isTyped(String... anyOf) {
        return Stream.of(anyOf).anyMatch(field -> !isBlank(field) || !isBlank(field + "En"));
    }

    /** What was typed, a line each. */
    public List<String> lines(String field) {
        return getOrDefault(field, "").lines().filter(line -> !line.isBlank()).toList();
    }

    /** What was typed, separated by spaces, commas or semicolons. */
    public List<String> words(String field) {
        return Stream.of(getOrDefault(field, "").split("[\\s,;]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    public LocalDate day(String field) {
        return read(field, Written::day, "shared.notDate");
    }

    public Integer number(String field) {
        return read(field, Written::whole, "shared.notNumber");
    }

    public BigDecimal decimal(String field) {
        return read(field, Written::number, "shared.notNumber");
    }

    private <T> T read(String field, Function<String, Optional<T>> as, String otherwise) {
        if (isBlank(field)) {
            return null;
        }
        var found = as.apply(get(field));
        validation.require(found.isPresent(), field, otherwise);
        return found.orElse(null);
    }

    public <E extends Enum<E>> E choice(String field, Class<E> type) {
        return read(field, name -> Written.constant(type, name), "shared.notAChoice");
    }

    public UUID id(String field) {
        return read(field, Written::id, "shared.notAChoice");
    }

    /** The text of two fields: {@code <field>} in French, {@code <field>En} in English. */
    public LocalizedText text(String field) {
        return LocalizedText.frenchAndEnglish(getOrDefault(field, ""), getOrDefault(field + "En", ""));
    }

    public void show(String field, LocalizedText text) {
        put(field, text.texts().getOrDefault("fr", ""));
        put(field + "En", text.texts().getOrDefault("en", ""));
    }

    public void show(String field, BigDecimal number) {
        put(field, number == null ? "" : number.toPlainString());
    }

    public void show(String field, Object written) {
        put(field, written == null ? "" : written.toString());
    }
}
