package org.toguna.report.usecase;

import org.toguna.report.domain.ReportKind;

/** Everything that a report says, already read. The template named after its kind prints it. */
public interface Report {
    ReportKind kind();

    Cover cover();
}
