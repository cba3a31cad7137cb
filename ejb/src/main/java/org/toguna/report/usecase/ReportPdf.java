package org.toguna.report.usecase;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import freemarker.core.XHTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;

/**
 * Prints a report as a PDF that archives keep (PDF/A-2a) and screen readers read (PDF/UA-1). Safe for use by
 * several threads; the templates, fonts and colour profile are read once.
 */
@ApplicationScoped
public class ReportPdf {

    private static final String RESOURCES = "/org/toguna/report/";
    private static final String FONT_FAMILY = "Noto Sans";

    private static final int GSUB = 0x47535542;
    private static final int HIDDEN = 0x78535542;

    /** What XML cannot hold even escaped, and marks that show nothing; both come with text pasted from elsewhere. */
    private static final Pattern UNPRINTABLE =
            Pattern.compile("[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]|\\p{Cf}");

    private final Configuration templates;
    private final byte[] regular;
    private final byte[] bold;
    private final byte[] colours;

    public ReportPdf() {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
        templates = templates();
        regular = withoutSubstitutions(read("fonts/NotoSans-Regular.ttf"));
        bold = withoutSubstitutions(read("fonts/NotoSans-Bold.ttf"));
        colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    }

    /** Writes the whole document; the caller closes the stream. */
    public void write(Report report, Edition edition, OutputStream out) {
        try {
            var language = report.cover().language();
            var sections = Sections.of(page(report, edition));
            if (sections.size() == 1) {
                print(sections.get(0), 1, language, out);
            } else {
                join(sections, language, out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Section by section, so that a long report takes no more memory than a section, and what the pages themselves weigh. */
    private void join(List<Document> sections, Locale language, OutputStream out) throws IOException {
        var folder = Files.createTempDirectory("report");
        var read = new ArrayList<PDDocument>();
        try {
            var joining = new PDFMergerUtility();
            for (int i = 0; i < sections.size(); i++) {
                int before = read.isEmpty() ? 0 : read.get(0).getNumberOfPages();
                var file = folder.resolve(i + ".pdf");
                try (var printed = Files.newOutputStream(file)) {
                    print(
                            Sections.goingOn(sections.get(i), new ReportTexts(language), i > 0),
                            before + 1,
                            language,
                            printed);
                }
                read.add(Loader.loadPDF(file.toFile(), IOUtils.createTempFileOnlyStreamCache()));
                if (i > 0) {
                    joining.appendDocument(read.get(0), read.get(i));
                }
            }
            read.get(0).save(out);
        } finally {
            for (var document : read) {
                document.close();
            }
            try (var files = Files.list(folder)) {
                files.forEach(file -> file.toFile().delete());
            }
            Files.delete(folder);
        }
    }

    private void print(Document page, int firstPage, Locale language, OutputStream out) throws IOException {
        try (BatikSVGDrawer charts = new BatikSVGDrawer()) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.useFastMode();
            builder.usePdfUaAccessibility(true);
            builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
            builder.useColorProfile(colours);
            builder.useFont(() -> new ByteArrayInputStream(regular), FONT_FAMILY, 400, FontStyle.NORMAL, true);
            builder.useFont(() -> new ByteArrayInputStream(bold), FONT_FAMILY, 700, FontStyle.NORMAL, true);
            builder.useReplacementText("\uFFFD");
            builder.useSVGDrawer(charts);
            builder.useUnicodeLineBreaker(new TypographicLineBreaker(language));
            builder.useUriResolver((base, uri) -> null);
            builder.useInitialPageNumber(firstPage);
            builder.withProducer("Toguna");
            builder.withW3cDocument(page, null);
            builder.toStream(out);
            builder.run();
        }
    }

    private String page(Report report, Edition edition) throws IOException {
        StringWriter written = new StringWriter();
        try {
            templates
                    .getTemplate(report.template() + ".ftl")
                    .process(
                            Map.of(
                                    "report",
                                    report,
                                    "cover",
                                    report.cover(),
                                    "edition",
                                    edition,
                                    "t",
                                    new ReportTexts(report.cover().language())),
                            written);
        } catch (TemplateException e) {
            throw new IllegalStateException("The template of the report is broken: " + report.kind(), e);
        }
        return printable(written.getBuffer());
    }

    static String printable(CharSequence xml) {
        return Normalizer.normalize(UNPRINTABLE.matcher(xml).replaceAll(""), Normalizer.Form.NFC);
    }

    private static Configuration templates() {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setClassForTemplateLoading(ReportPdf.class, RESOURCES);
        configuration.setDefaultEncoding("UTF-8");
        configuration.setOutputFormat(XHTMLOutputFormat.INSTANCE);
        configuration.setNumberFormat("computer");
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        return configuration;
    }

    /**
     * Hides the font's table of ligatures, which Latin letters do without: PDFBox looks each word up in it by regular
     * expressions that it builds anew, and more than half of the printing time went there.
     */
    private static byte[] withoutSubstitutions(byte[] font) {
        var directory = ByteBuffer.wrap(font);
        int tables = directory.getShort(4);
        for (int entry = 12; entry < 12 + 16 * tables; entry += 16) {
            if (directory.getInt(entry) == GSUB) {
                directory.putInt(entry, HIDDEN);
            }
        }
        return font;
    }

    private static byte[] read(String resource) {
        try (InputStream in = ReportPdf.class.getResourceAsStream(RESOURCES + resource)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
