package org.toguna.report.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.toguna.report.domain.ReportKind;
import org.toguna.shared.Refusal;
import org.toguna.shared.usecase.Texts;

/** Anybody takes a report away, made at that moment: a draft, which says that it is one. */
@ApplicationScoped
public class DraftReport {
    private static final int AT_ONCE = 2;
    private static final int PATIENCE_SECONDS = 20;

    /** Printing takes memory and time; whoever comes meanwhile waits for a turn. */
    private final Semaphore turns = new Semaphore(AT_ONCE, true);

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
     * @return empty when too many are being made
     * @throws Refusal {@code report.language.unknown}, {@code report.format.unknown}, or when there is nothing to report yet
     */
    public Optional<Document> make(ReportKind kind, String slug, String languageTag, String formatWord)
            throws InterruptedException {
        var language = language(languageTag);
        var format = Format.of(kind, formatWord);
        return inTurn(() -> {
            var report = reports.read(kind, slug, language);
            return document(report, format, FileName.of(kind, language) + "-" + slug);
        });
    }

    /** One commitment on a sheet of its own; see {@link #make} for the rest. */
    public Optional<Document> makeSheet(String slug, int number, String languageTag, String formatWord)
            throws InterruptedException {
        var language = language(languageTag);
        var format = Format.of(ReportKind.COMMITMENTS, formatWord);
        return inTurn(() -> document(
                commitments.read(slug, number, language),
                format,
                FileName.ofCommitment(number, language) + "-" + slug));
    }

    /** The paper forms of a bundle; empty when too much is being printed. */
    public Optional<Document> makeQuestionnaires(String slug, int number) throws InterruptedException {
        return inTurn(() -> {
            var forms = questionnaires.read(slug, number);
            var name = new ReportTexts(forms.cover().language()).text("paper.fileName", String.valueOf(number));
            return document(forms, Format.PDF, name + "-" + slug);
        });
    }

    private Optional<Document> inTurn(Supplier<Document> making) throws InterruptedException {
        if (!turns.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            return Optional.empty();
        }
        try {
            return Optional.of(making.get());
        } finally {
            turns.release();
        }
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
    static Locale language(String tag) {
        return Texts.LANGUAGES.stream()
                .filter(known -> known.getLanguage().equals(tag))
                .findFirst()
                .orElseThrow(() -> new Refusal(Refusal.Kind.INVALID, "report.language.unknown"));
    }
}
