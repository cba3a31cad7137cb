package org.toguna.report.domain;

import java.util.Arrays;
import java.util.Locale;
import org.toguna.values.NotFound;

/** What a report is about. {@code org.toguna.report.usecase.ReadReport} says for each kind what is read for it. */
public enum ReportKind {
    COMMITMENTS,
    EVALUATION,
    VOTE,
    DECLARATION,
    /** The table every ministry uses. */
    MATRIX,
    /** One page for the minister. */
    NOTE;

    /** In addresses, file names, texts and the names of templates. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws NotFound {@code report.kind.notFound} */
    public static ReportKind of(String word) {
        return Arrays.stream(values())
                .filter(kind -> kind.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new NotFound("report.kind", word));
    }
}
