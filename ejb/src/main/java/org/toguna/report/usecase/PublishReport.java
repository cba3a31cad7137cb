package org.toguna.report.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import org.toguna.clock.domain.RealClock;
import org.toguna.outbox.usecase.Outbox;

/** Makes an ordered report: reads, prints, signs and keeps it; a draft is not signed. No transaction is open while it prints. */
@ApplicationScoped
public class PublishReport {
    private static final int READ = 5;
    private static final int PRINTED = 90;
    private static final int SIGNED = 95;

    @Inject
    ReadReport reports;

    @Inject
    ReportPdf pdf;

    @Inject
    Signatory signatory;

    @Inject
    LeaseReportOrder lease;

    @Inject
    KeepReport keep;

    @Inject
    Outbox outbox;

    @Inject
    RealClock clock;

    /** Publishes it, or keeps it as the draft that was asked for. */
    public void make(LeaseReportOrder.Job job) {
        if (job.draft()) {
            keep.keepDraft(job, printed(job, reports.read(job.kind(), job.slug(), job.language()), Edition.DRAFT));
        } else {
            publish(job);
        }
    }

    private void publish(LeaseReportOrder.Job job) {
        var key = signatory.key();
        var language = job.language().getLanguage();
        var report = reports.read(job.kind(), job.slug(), job.language());
        var edition = new Edition(
                job.number(),
                outbox.link(language, ReportAddress.REPORT.path(job.slug(), job.number())),
                key.map(SigningKey::name).orElse(null),
                key.map(SigningKey::isSelfSigned).orElse(false));
        var printed = printed(job, report, edition);
        var texts = new ReportTexts(job.language());
        var content = key.map(own -> SignedPdf.of(
                        printed,
                        own,
                        texts.text("signature"),
                        texts.text(
                                "signature.reason",
                                texts.text("number.full", String.valueOf(job.number()), job.slug())),
                        clock.now()))
                .orElse(printed);
        lease.advance(job.order(), SIGNED);
        keep.keep(job, report, edition, content);
    }

    private byte[] printed(LeaseReportOrder.Job job, Report report, Edition edition) {
        lease.advance(job.order(), READ);
        var out = new ByteArrayOutputStream();
        pdf.write(report, edition, out);
        lease.advance(job.order(), PRINTED);
        return out.toByteArray();
    }
}
