package org.toguna.recommendation.usecase;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.toguna.forum.domain.Forum;
import org.toguna.forum.domain.Provenance;
import org.toguna.recommendation.domain.Recommendations;
import org.toguna.texts.usecase.Texts;
import org.toguna.values.Page;

/**
 * How much of what a forum recommended its record holds. Everything that leaves of an incomplete record says so.
 *
 * @param known how many recommendations the record holds
 * @param about about how many there were; null when no source tells
 */
public record Coverage(boolean complete, long known, Integer about) {
    public static final Coverage WHOLE = new Coverage(true, 0, null);

    private static final String COLUMN = "incomplete: ";

    public static Coverage of(Forum forum, Recommendations recommendations) {
        return forum.isComplete()
                ? WHOLE
                : new Coverage(
                        false,
                        recommendations.page(forum.id(), new Page.Wanted(1, 1)).total(),
                        forum.provenance().map(Provenance::recommendations).orElse(null));
    }

    /** That the record is incomplete; empty when it is not. */
    public Optional<String> said(Locale language) {
        if (complete) {
            return Optional.empty();
        }
        var texts = Texts.in(language);
        return Optional.of(
                about == null
                        ? texts.get("commitment.incomplete.known", known)
                        : texts.get("commitment.incomplete.knownOf", known, about));
    }

    /** For programs, absent when the record is complete. */
    public String inEnglish() {
        return said(Locale.ENGLISH).orElse(null);
    }

    /** Of a table: an incomplete record has one more column, whose name says it and whose cells are empty. */
    public List<String> header(List<String> names) {
        var header = new ArrayList<>(names);
        said(Locale.ENGLISH).ifPresent(words -> header.add(COLUMN + words));
        return header;
    }

    public Stream<List<Object>> cells(Stream<List<Object>> lines) {
        return complete
                ? lines
                : lines.map(line -> {
                    var cells = new ArrayList<>(line);
                    cells.add(null);
                    return cells;
                });
    }

    public static boolean isColumn(String name) {
        return name.startsWith(COLUMN);
    }
}
