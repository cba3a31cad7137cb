package org.toguna.report.usecase;

import jakarta.inject.Inject;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;
import org.toguna.jobs.usecase.Turns;
import org.toguna.report.domain.ReportKind;
import org.toguna.values.Refusal;

/** Anybody takes away one commitment on a sheet of its own, made at that moment. */
@Act(by = Role.ANYONE)
public class DraftCommitmentSheet {
    private final Stage stage;
    private final Turns turns;
    private final ReadCommitmentReport commitments;
    private final DraftPrinter printer;

    @Inject
    DraftCommitmentSheet(Stage stage, Turns turns, ReadCommitmentReport commitments, DraftPrinter printer) {
        this.stage = stage;
        this.turns = turns;
        this.commitments = commitments;
        this.printer = printer;
    }

    /**
     * @throws Refusal {@code report.language.unknown}, {@code report.format.unknown}, or {@code shared.http.503} when too many are
     *     being made
     */
    public Draft make(String slug, int number, String languageTag, String formatWord) {
        var language = ReportTexts.languageOf("lang", languageTag, Refusal.Kind.UNREADABLE);
        var format = Format.of(ReportKind.COMMITMENTS, formatWord);
        return turns.take(() -> printer.print(
                stage.show(this, slug, on -> commitments.sheet(on.forum(), number, on.now(), language)),
                format,
                FileName.ofCommitment(number, language) + "-" + slug));
    }
}
