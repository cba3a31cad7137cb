package org.toguna.report.usecase;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;

/** Makes files of reports that prove nothing, and say so. It takes long: no transaction is open meanwhile. */
@Dependent
class DraftPrinter {
    private final ReportPdf pdf;

    @Inject
    DraftPrinter(ReportPdf pdf) {
        this.pdf = pdf;
    }

    /** @param name of the file, to which the day and the format are added */
    Draft print(Report report, Format format, String name) {
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
        return new Draft(
                name + "-" + report.cover().generatedAt().toLocalDate() + "." + format.word(),
                format.mediaType(),
                out.toByteArray());
    }
}
