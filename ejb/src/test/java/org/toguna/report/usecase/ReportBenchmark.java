package org.toguna.report.usecase;

import java.io.ByteArrayOutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import org.apache.pdfbox.Loader;

/** Measures commitment reports of growing length in one run; docs/performance.md has the command and the figures. */
public final class ReportBenchmark {
    private static final int[] LENGTHS = {50, 200, 1000};
    private static final int RUNS = 3;

    private ReportBenchmark() {}

    public static void main(String... lengths) throws Exception {
        var wanted = lengths.length == 0
                ? LENGTHS
                : Arrays.stream(lengths).mapToInt(Integer::parseInt).toArray();
        var printer = new ReportPdf();
        print(printer, 50);
        print(printer, 50);
        System.out.println("commitments   pages     KiB  best of " + RUNS + "   heap peak");
        for (int howMany : wanted) {
            var best = Duration.ofDays(1);
            byte[] pdf = {};
            forgetPeaks();
            for (int run = 0; run < RUNS; run++) {
                long begun = System.nanoTime();
                pdf = print(printer, howMany);
                var took = Duration.ofNanos(System.nanoTime() - begun);
                best = took.compareTo(best) < 0 ? took : best;
            }
            try (var document = Loader.loadPDF(pdf)) {
                System.out.printf(
                        Locale.ROOT,
                        "%11d %7d %7d %8d ms %7d MiB%n",
                        howMany,
                        document.getNumberOfPages(),
                        pdf.length / 1024,
                        best.toMillis(),
                        heapPeak() >> 20);
            }
        }
    }

    private static byte[] print(ReportPdf printer, int howMany) {
        var out = new ByteArrayOutputStream();
        printer.write(InventedReport.withCommitments(howMany, Locale.FRENCH), InventedReport.published(), out);
        return out.toByteArray();
    }

    private static void forgetPeaks() {
        System.gc();
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    private static long heapPeak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
    }
}
