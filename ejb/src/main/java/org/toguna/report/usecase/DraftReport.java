package org.toguna.report.usecase;

import jakarta.inject.Inject;
import java.util.Locale;
import org.toguna.forum.usecase.Scene;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;
import org.toguna.jobs.usecase.Turns;
import org.toguna.report.domain.ReportKind;
import org.toguna.values.Refusal;

/** Anybody takes a report away, made at that moment: a draft, which says that it is one. */
@Act(by = Role.ANYONE)
public class DraftReport {
    private final Stage stage;
    private final Turns turns;
    private final ReadReport reports;
    private final DraftPrinter printer;

    @Inject
    DraftReport(Stage stage, Turns turns, ReadReport reports, DraftPrinter printer) {
        this.stage = stage;
        this.turns = turns;
        this.reports = reports;
        this.printer = printer;
    }

    /**
     * @throws Refusal {@code report.language.unknown}, {@code report.format.unknown}, {@code report.draft.long} for one that is
     *     made on order, {@code shared.http.503} when too many are being made, or when there is nothing to report yet
     */
    public Draft make(ReportKind kind, String slug, String languageTag, String formatWord) {
        var language = ReportTexts.languageOf("lang", languageTag, Refusal.Kind.UNREADABLE);
        var format = Format.of(kind, formatWord);
        return turns.take(() -> printer.print(
                stage.show(this, slug, on -> read(on, kind, language, format)),
                format,
                FileName.of(kind, language) + "-" + slug));
    }

    private Report read(Scene on, ReportKind kind, Locale language, Format format) {
        if (format == Format.PDF && !reports.isShort(kind, on.forumId())) {
            throw new Refusal(Refusal.Kind.CONFLICT, "report.draft.long");
        }
        return reports.readForCaller(kind, on, language);
    }
}
