package org.toguna.report.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.toguna.shared.Refusal;
import org.toguna.shared.usecase.Texts;

/** Anybody takes the commitment report of a forum away, made at that moment. */
@ApplicationScoped
public class MakeCommitmentReport {
    private static final int AT_ONCE = 2;
    private static final int PATIENCE_SECONDS = 20;

    /** Printing takes memory and time; whoever comes meanwhile waits for a turn. */
    private final Semaphore turns = new Semaphore(AT_ONCE, true);

    @Inject
    ReadCommitmentReport reports;

    @Inject
    ReportPdf pdf;

    /** The report whole, so that a failure is told before anything is sent. */
    public record Document(String fileName, byte[] content) {}

    /**
     * @return empty when too many are being made
     * @throws Refusal {@code report.language.unknown}
     */
    public Optional<Document> make(String slug, String languageTag) throws InterruptedException {
        var language = Texts.LANGUAGES.stream()
                .filter(known -> known.getLanguage().equals(languageTag))
                .findFirst()
                .orElseThrow(() -> new Refusal(Refusal.Kind.INVALID, "report.language.unknown"));
        if (!turns.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            return Optional.empty();
        }
        try {
            var report = reports.read(slug, language);
            var out = new ByteArrayOutputStream();
            pdf.write(report, out);
            return Optional.of(new Document(fileName(slug, language, report), out.toByteArray()));
        } finally {
            turns.release();
        }
    }

    private static String fileName(String slug, Locale language, CommitmentReport report) {
        var name = language.equals(Locale.FRENCH) ? "rapport-engagements" : "commitment-report";
        return name + "-" + slug + "-" + report.generatedAt().toLocalDate() + ".pdf";
    }
}
