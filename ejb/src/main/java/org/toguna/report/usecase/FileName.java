package org.toguna.report.usecase;

import java.text.Normalizer;
import java.util.Locale;
import org.toguna.report.domain.PublishedReport;
import org.toguna.report.domain.ReportKind;
import org.toguna.report.domain.ReportOrder;
import org.toguna.texts.usecase.Texts;

/** What a report's file is called when it is saved: plain letters that every computer takes. */
public final class FileName {
    private FileName() {}

    static String of(ReportKind kind, Locale language) {
        return plain(Texts.in(language).name(kind));
    }

    static String ofCommitment(int number, Locale language) {
        return plain(new ReportTexts(language).text("commitment.number", String.valueOf(number)));
    }

    private static String plain(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
    }

    /** Of a draft made on order. */
    public static String of(ReportOrder order, String slug) {
        return of(order.kind(), Locale.forLanguageTag(order.language())) + "-" + slug + ".pdf";
    }

    public static String of(PublishedReport report, String slug) {
        return of(report.kind(), Locale.forLanguageTag(report.language())) + "-" + slug + "-" + report.number()
                + ".pdf";
    }
}
