package org.toguna.report.usecase;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.toguna.report.domain.ReportKind;
import org.toguna.values.Problem;
import org.toguna.values.Refusal;

/** What a report can be taken away as. */
public enum Format {
    PDF("application/pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String mediaType;

    Format(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** In addresses and at the end of file names. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Every report is a PDF; the matrix, which ministries go on working with, is also a text and a spreadsheet. */
    public static List<Format> of(ReportKind kind) {
        return kind == ReportKind.MATRIX ? List.of(values()) : List.of(PDF);
    }

    /** @throws Refusal {@code report.format.unknown} when this kind of report does not exist as that */
    public static Format of(ReportKind kind, String word) {
        return Arrays.stream(values())
                .filter(format -> format.word().equals(word) && of(kind).contains(format))
                .findFirst()
                .orElseThrow(() ->
                        new Refusal(Refusal.Kind.UNREADABLE, List.of(new Problem("format", "report.format.unknown"))));
    }
}
