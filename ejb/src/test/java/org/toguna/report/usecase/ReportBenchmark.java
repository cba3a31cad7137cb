package org.toguna.report.usecase;

import java.io.ByteArrayOutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.Arrays;
import java.util.Locale;
import org.apache.pdfbox.Loader;

/** Measures commitment reports of growing length in one run; docs/performance.md has the command and the figures. */
public final class ReportBenchmark {
    private static final int[] LENGTHS = {50, 200, 1000};
    private static final int RUNS = 2;

    private ReportBenchmark() {}

    public static void main(String... lengths) throws Exception {
        var wanted = lengths.length == 0
                ? LENGTHS
                : Arrays.stream(lengths).mapToInt(Integer::parseInt).toArray();
        var printer = new ReportPdf();
        print(printer, 50);
        print(printer, 50);
        System.out.println("commitments   pages       KiB   elapsed   processor   heap peak   (best of " + RUNS + ")");
        for (int howMany : wanted) {
            long elapsed = Long.MAX_VALUE;
            long processor = Long.MAX_VALUE;
            byte[] pdf = {};
            forgetPeaks();
            for (int run = 0; run < RUNS; run++) {
                long begun = System.nanoTime();
                long begunProcessor = processorTime();
                pdf = print(printer, howMany);
                processor = Math.min(processor, processorTime() - begunProcessor);
                elapsed = Math.min(elapsed, System.nanoTime() - begun);
            }
            try (var document = Loader.loadPDF(pdf)) {
                System.out.printf(
                        Locale.ROOT,
                        "%11d %7d %9d %6d ms %8d ms %7d MiB%n",
                        howMany,
                        document.getNumberOfPages(),
                        pdf.length / 1024,
                        elapsed / 1_000_000,
                        processor / 1_000_000,
                        heapPeak() >> 20);
            }
        }
    }

    /** Of this thread, in nanoseconds: what others do on the machine does not count. */
    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
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
