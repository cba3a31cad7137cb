package org.toguna.report.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
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
    ReportPdf pdf;

    /** The report whole, so that a failure is told before anything is sent. */
    public record Document(String fileName, byte[] content) {}

    /**
     * @return empty when too many are being made
     * @throws Refusal {@code report.language.unknown}, or when there is nothing to report yet
     */
    public Optional<Document> make(ReportKind kind, String slug, String languageTag) throws InterruptedException {
        var language = language(languageTag);
        if (!turns.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            return Optional.empty();
        }
        try {
            var report = reports.read(kind, slug, language);
            var out = new ByteArrayOutputStream();
            pdf.write(report, Edition.DRAFT, out);
            return Optional.of(new Document(
                    FileName.of(kind, language) + "-" + slug + "-"
                            + report.cover().generatedAt().toLocalDate() + ".pdf",
                    out.toByteArray()));
        } finally {
            turns.release();
        }
    }

    /** @throws Refusal {@code report.language.unknown} */
    static Locale language(String tag) {
        return Texts.LANGUAGES.stream()
                .filter(known -> known.getLanguage().equals(tag))
                .findFirst()
                .orElseThrow(() -> new Refusal(Refusal.Kind.INVALID, "report.language.unknown"));
    }
}
