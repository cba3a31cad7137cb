package org.toguna.report.usecase;

import freemarker.core.XMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The matrix as a text document (.docx) that a ministry goes on writing in: one template for each part of the archive. */
final class MatrixDocument {
    private record Part(String name, String template) {}

    private static final List<Part> PARTS = List.of(
            new Part("[Content_Types].xml", "types.ftl"),
            new Part("_rels/.rels", "package.ftl"),
            new Part("docProps/core.xml", "properties.ftl"),
            new Part("word/_rels/document.xml.rels", "relations.ftl"),
            new Part("word/styles.xml", "styles.ftl"),
            new Part("word/footer1.xml", "footer.ftl"),
            new Part("word/document.xml", "document.ftl"));

    private static final Configuration CONFIGURATION = configuration();

    private final ReportTexts t;

    MatrixDocument(ReportTexts texts) {
        this.t = texts;
    }

    void write(Matrix matrix, OutputStream out) {
        Map<String, Object> model = Map.of("report", matrix, "cover", matrix.cover(), "t", t);
        try (var archive = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (var part : PARTS) {
                archive.putNextEntry(new ZipEntry(part.name()));
                archive.write(
                        ReportPdf.printable(filled(part.template(), model)).getBytes(StandardCharsets.UTF_8));
                archive.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String filled(String template, Map<String, Object> model) throws IOException {
        var written = new StringWriter();
        try {
            CONFIGURATION.getTemplate(template).process(model, written);
        } catch (TemplateException e) {
            throw new IllegalStateException("The template of the document is broken: " + template, e);
        }
        return written.toString();
    }

    private static Configuration configuration() {
        var configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setClassForTemplateLoading(MatrixDocument.class, "/org/toguna/report/docx");
        configuration.setDefaultEncoding("UTF-8");
        configuration.setOutputFormat(XMLOutputFormat.INSTANCE);
        configuration.setNumberFormat("computer");
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        return configuration;
    }
}
