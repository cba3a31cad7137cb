package org.toguna.forum.domain;

import java.util.List;
import java.util.Optional;
import org.toguna.values.LocalizedText;

/**
 * What the record of a forum that others held was made from. Where sources differ, each is quoted and none is preferred.
 *
 * @param recommendations about how many recommendations there were; null when no source tells
 * @param caveat what is said wherever the record is shown, or empty
 */
public record Provenance(
        Integer recommendations, LocalizedText caveat, List<Source> sources, List<Statement> statements) {
    public static final Provenance NONE = new Provenance(null, LocalizedText.NONE, List.of(), List.of());

    public Provenance {
        sources = List.copyOf(sources);
        statements = List.copyOf(statements);
    }

    /**
     * What was read.
     *
     * @param address where it is found; it tells sources apart
     * @param title as published, null when it was not noted
     * @param language of the title, a language tag
     * @param publisher who published it
     * @param published the day, month or year, as far as it was noted: {@code 2025-07-24}, {@code 2025-07}, {@code 2007}; or null
     */
    public record Source(String address, String title, String language, String publisher, String published) {}

    /**
     * What a source says of one thing; several about the same thing when they differ.
     *
     * @param words empty when it says what the record itself shows
     * @param sources the addresses of those that say so
     */
    public record Statement(Matter about, LocalizedText words, List<String> sources) {
        public Statement {
            sources = List.copyOf(sources);
        }
    }

    /** What a statement is about. The record itself shows the first six. */
    public enum Matter {
        NAME,
        THEME,
        CONVENER,
        DATES,
        PLACE,
        EDITION,
        NATURE,
        FOUNDING,
        RHYTHM,
        ATTENDANCE,
        PROGRAMME,
        RECOMMENDATIONS,
        FOLLOW_UP,
        DIASPORA,
        TRANSFERS;

        public boolean isShownByTheRecord() {
            return ordinal() <= EDITION.ordinal();
        }
    }

    public Optional<Source> source(String address) {
        return sources.stream()
                .filter(source -> source.address().equals(address))
                .findFirst();
    }

    /** Counted from 1, in the order of the sources. */
    public int number(String address) {
        return sources.indexOf(source(address).orElseThrow()) + 1;
    }

    public List<Statement> about(Matter matter) {
        return statements.stream()
                .filter(statement -> statement.about() == matter)
                .toList();
    }
}
