package org.toguna.report.usecase;

import jakarta.inject.Inject;
import java.util.Optional;
import org.toguna.forum.domain.Forum;
import org.toguna.forum.usecase.Stage;
import org.toguna.identity.domain.Role;
import org.toguna.identity.usecase.Act;
import org.toguna.report.domain.PublishedReport;
import org.toguna.report.domain.PublishedReports;
import org.toguna.values.Page;

/** Anybody lists and reads what was published. */
@Act(by = Role.ANYONE)
public class ReadReports {
    private final Stage stage;
    private final PublishedReports reports;

    @Inject
    ReadReports(Stage stage, PublishedReports reports) {
        this.stage = stage;
        this.reports = reports;
    }

    /** @param newer the newest report of the same kind and language, if this one is not it */
    public record Sheet(Forum forum, PublishedReport report, Optional<PublishedReport> newer) {}

    public Page<PublishedReport> page(String slug, Page.Wanted wanted) {
        return stage.show(this, slug, on -> reports.page(on.forumId(), wanted));
    }

    public Sheet get(String slug, int number) {
        return stage.show(this, slug, on -> {
            var report = reports.get(on.forumId(), number);
            return new Sheet(on.forum(), report, reports.newerThan(report));
        });
    }

    /** One part of a report's content, so that nobody holds a whole one in memory to send it, nor a transaction meanwhile. */
    public byte[] part(String slug, PublishedReport report, int position) {
        return stage.show(this, slug, on -> reports.part(report.id(), position));
    }
}
