package org.toguna.report.usecase;

import jakarta.inject.Inject;
import java.util.List;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;
import org.toguna.report.domain.ReportKind;

/** Anybody sees of which reports they can have a draft by now. */
@Act(by = Role.ANYONE)
public class ReadAvailableDrafts {
    private final Stage stage;
    private final ReadReport reports;

    @Inject
    ReadAvailableDrafts(Stage stage, ReadReport reports) {
        this.stage = stage;
        this.reports = reports;
    }

    /** @param atOnce whether it is made while one waits; a longer one is made on order */
    public record Available(ReportKind kind, boolean atOnce) {}

    public List<Available> list(String slug) {
        return stage.show(
                this,
                slug,
                on -> reports.ready(on).stream()
                        .map(kind -> new Available(kind, reports.isShort(kind, on.forumId())))
                        .toList());
    }
}
