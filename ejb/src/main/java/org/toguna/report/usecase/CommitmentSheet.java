package org.toguna.report.usecase;

import java.util.List;
import org.toguna.report.domain.ReportKind;
import org.toguna.report.usecase.CommitmentReport.Completion;

/** One commitment on a sheet of its own. */
public record CommitmentSheet(Cover cover, CommitmentReport.Commitment commitment) implements Report {
    public List<Completion> completions() {
        return List.of(Completion.values());
    }

    @Override
    public ReportKind kind() {
        return ReportKind.COMMITMENTS;
    }

    @Override
    public String template() {
        return "sheet";
    }
}
