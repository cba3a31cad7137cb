package org.toguna.report.usecase;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.toguna.report.domain.ReportKind;
import org.toguna.report.usecase.CommitmentReport.ResponseKind;
import org.toguna.report.usecase.CommitmentReport.Status;

/** The table every ministry uses: what was asked, what was answered, what was promised and how far it is. */
public record Matrix(Cover cover, List<Row> rows) implements Report {
    public Matrix {
        rows = List.copyOf(rows);
    }

    /**
     * A recommendation and a commitment that answers it; one of the two may be null.
     *
     * @param demand what was recommended
     * @param action what was promised
     */
    public record Row(Demand demand, Action action) {}

    /**
     * @param response null when the government has not answered
     * @param source that reports it, in words, of an archive only
     */
    public record Demand(int number, String title, ResponseKind response, String source) {}

    /**
     * @param cost the sum in each currency, empty when the act does not say
     * @param percentage 0 to 100, or null while nobody reported
     * @param news null while nobody reported
     */
    public record Action(
            int number,
            String title,
            String lead,
            LocalDate deadline,
            Map<String, BigDecimal> cost,
            List<String> sources,
            Status status,
            Integer percentage,
            boolean overdue,
            News news) {
        public Action {
            sources = List.copyOf(sources);
        }
    }

    /** The latest published report. */
    public record News(LocalDate day, String narrative) {}

    @Override
    public ReportKind kind() {
        return ReportKind.MATRIX;
    }
}
