package org.toguna.report.usecase;

import org.toguna.report.domain.ReportKind;

/** Everything that a report says, already read. */
public interface Report {
    ReportKind kind();

    Cover cover();

    /** The key of what it is called. */
    default String title() {
        return "ReportKind." + kind();
    }

    /** The template that prints it, named after its kind unless the kind is printed in several ways. */
    default String template() {
        return kind().word();
    }
}
