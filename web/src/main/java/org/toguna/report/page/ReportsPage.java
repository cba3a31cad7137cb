package org.toguna.report.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.toguna.report.domain.PublishedReport;
import org.toguna.report.domain.ReportKind;
import org.toguna.report.usecase.Format;
import org.toguna.report.usecase.ReadReport;
import org.toguna.report.usecase.ReadReports;
import org.toguna.shared.Page;
import org.toguna.shared.page.CurrentPage;

/** What the forum has published, and the drafts that anybody may ask for. */
@Named
@RequestScoped
public class ReportsPage {
    private static final int SIZE = 25;

    @Inject
    CurrentPage page;

    @Inject
    ReadReports reports;

    @Inject
    ReadReport readReport;

    private Page<PublishedReport> list;
    private List<ReportKind> kinds;

    @PostConstruct
    void load() {
        list = reports.page(page.param("forum"), new Page.Wanted(page.pageNumber(), SIZE));
        kinds = readReport.ready(page.param("forum"));
    }

    public Page<PublishedReport> getList() {
        return list;
    }

    /** Those of which a draft can be made by now. */
    public List<ReportKind> getKinds() {
        return kinds;
    }

    public Locale language(PublishedReport report) {
        return Locale.forLanguageTag(report.language());
    }

    /** Rounded up. */
    public long kilobytes(PublishedReport report) {
        return (report.length() + 1023) / 1024;
    }

    public String download(PublishedReport report) {
        return page.getContextPath() + "/api/forums/" + page.param("forum") + "/reports/" + report.number() + "/file";
    }

    public List<Format> formats(ReportKind kind) {
        return Format.of(kind);
    }

    public String draft(ReportKind kind, Locale language, Format format) {
        return page.getContextPath() + "/api/forums/" + page.param("forum") + "/reports/" + kind.word() + "?lang="
                + language.getLanguage() + "&format=" + format.word();
    }
}
