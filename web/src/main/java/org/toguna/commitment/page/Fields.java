package org.toguna.commitment.page;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.toguna.shared.LocalizedText;
import org.toguna.shared.Validation;

/** What was typed into a form, kept as it was typed and read as what it should be; what cannot be read is collected. */
public class Fields extends HashMap<String, String> {
    private static final long serialVersionUID = 1L;

    private transient Validation validation = new Validation();

    /** @throws org.toguna.shared.Refusal naming every field that could not be read since the last time */
    void refuseUnreadable() {
        var found = validation;
        validation = new Validation();
        found.refuse();
    }

    boolean isBlank(String field) {
        return get(field) == null || get(field).isBlank();
    }

    /** Whether anything was typed in one of them, in any language. */
    boolean isTyped(String... anyOf) {
        return Stream.of(anyOf).anyMatch(field -> !isBlank(field) || !isBlank(field + "En"));
    }

    /** What was typed, a line each. */
    List<String> lines(String field) {
        return getOrDefault(field, "").lines().filter(line -> !line.isBlank()).toList();
    }

    /** What was typed, separated by spaces, commas or semicolons. */
    List<String> words(String field) {
        return Stream.of(getOrDefault(field, "").split("[\\s,;]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    LocalDate day(String field) {
        try {
            return isBlank(field) ? null : LocalDate.parse(get(field).strip());
        } catch (DateTimeException nonsense) {
            validation.require(false, field, "shared.notDate");
            return null;
        }
    }

    Integer number(String field) {
        var number = decimal(field);
        try {
            return number == null ? null : number.intValueExact();
        } catch (ArithmeticException notWhole) {
            validation.require(false, field, "shared.notNumber");
            return null;
        }
    }

    /** As people write numbers: spaces between thousands, a comma or a point before decimals. */
    BigDecimal decimal(String field) {
        try {
            return isBlank(field)
                    ? null
                    : new BigDecimal(
                            get(field).replaceAll("[\\s\\u00a0\\u202f]", "").replace(',', '.'));
        } catch (NumberFormatException nonsense) {
            validation.require(false, field, "shared.notNumber");
            return null;
        }
    }

    <E extends Enum<E>> E choice(String field, Class<E> type) {
        return isBlank(field) ? null : Enum.valueOf(type, get(field));
    }

    UUID id(String field) {
        return isBlank(field) ? null : UUID.fromString(get(field));
    }

    /** The text of two fields: {@code <field>} in French, {@code <field>En} in English. */
    LocalizedText text(String field) {
        return LocalizedText.frenchAndEnglish(getOrDefault(field, ""), getOrDefault(field + "En", ""));
    }

    void show(String field, LocalizedText text) {
        put(field, text.texts().getOrDefault("fr", ""));
        put(field + "En", text.texts().getOrDefault("en", ""));
    }

    void show(String field, BigDecimal number) {
        put(field, number == null ? "" : number.toPlainString());
    }

    void show(String field, Object written) {
        put(field, written == null ? "" : written.toString());
    }
}
