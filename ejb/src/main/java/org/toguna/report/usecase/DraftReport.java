package org.toguna.report.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Locale;
import org.toguna.report.domain.ReportKind;
import org.toguna.shared.Problem;
import org.toguna.shared.Refusal;
import org.toguna.shared.usecase.Texts;
import org.toguna.shared.usecase.Turns;

/** Anybody takes a report away, made at that moment: a draft, which says that it is one. */
@ApplicationScoped
public class DraftReport {
    @Inject
    Turns turns;

    @Inject
    ReadReport reports;

    @Inject
    ReadCommitmentReport commitments;

    @Inject
    ReadQuestionnaires questionnaires;

    @Inject
    ReportPdf pdf;

    /** The report whole, so that a failure is told before anything is sent. */
    public record Document(String fileName, String mediaType, byte[] content) {}

    /**
     * @throws Refusal {@code report.language.unknown}, {@code report.format.unknown}, {@code report.draft.long} for one that is
     *     made on order, {@code shared.http.503} when too many are being made, or when there is nothing to report yet
     */
    public Document make(ReportKind kind, String slug, String languageTag, String formatWord) {
        var language = language("lang", languageTag, Refusal.Kind.UNREADABLE);
        var format = Format.of(kind, formatWord);
        return turns.take(() -> {
            if (format == Format.PDF && !reports.isShort(kind, slug)) {
                throw new Refusal(Refusal.Kind.CONFLICT, "report.draft.long");
            }
            var report = reports.readForCaller(kind, slug, language);
            return document(report, format, FileName.of(kind, language) + "-" + slug);
        });
    }

    /** One commitment on a sheet of its own; see {@link #make} for the rest. */
    public Document makeSheet(String slug, int number, String languageTag, String formatWord) {
        var language = language("lang", languageTag, Refusal.Kind.UNREADABLE);
        var format = Format.of(ReportKind.COMMITMENTS, formatWord);
        return turns.take(() -> document(
                commitments.read(slug, number, language),
                format,
                FileName.ofCommitment(number, language) + "-" + slug));
    }

    /**
     * The paper forms of a bundle.
     *
     * @throws Refusal {@code shared.http.503} when too much is being printed
     */
    public Document makeQuestionnaires(String slug, int number) {
        return turns.take(() -> {
            var forms = questionnaires.read(slug, number);
            var name = new ReportTexts(forms.cover().language()).text("paper.fileName", String.valueOf(number));
            return document(forms, Format.PDF, name + "-" + slug);
        });
    }

    private Document document(Report report, Format format, String name) {
        var out = new ByteArrayOutputStream();
        var texts = new ReportTexts(report.cover().language());
        if (format != Format.PDF && report instanceof Matrix matrix) {
            if (format == Format.XLSX) {
                new MatrixWorkbook(texts).write(matrix, out);
            } else {
                new MatrixDocument(texts).write(matrix, out);
            }
        } else {
            pdf.write(report, Edition.DRAFT, out);
        }
        return new Document(
                name + "-" + report.cover().generatedAt().toLocalDate() + "." + format.word(),
                format.mediaType(),
                out.toByteArray());
    }

    /** @throws Refusal {@code report.language.unknown} */
    static Locale language(String field, String tag, Refusal.Kind otherwise) {
        return Texts.LANGUAGES.stream()
                .filter(known -> known.getLanguage().equals(tag))
                .findFirst()
                .orElseThrow(() -> new Refusal(otherwise, List.of(new Problem(field, "report.language.unknown"))));
    }
}
