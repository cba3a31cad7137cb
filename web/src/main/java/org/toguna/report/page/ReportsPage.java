package org.toguna.report.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.toguna.forum.page.ForumHeader;
import org.toguna.pages.page.CurrentPage;
import org.toguna.report.domain.PublishedReport;
import org.toguna.report.domain.ReportKind;
import org.toguna.report.usecase.Format;
import org.toguna.report.usecase.ReadAvailableDrafts;
import org.toguna.report.usecase.ReadAvailableDrafts.Available;
import org.toguna.report.usecase.ReadReports;
import org.toguna.report.usecase.ReportAddress;
import org.toguna.texts.usecase.Texts;
import org.toguna.values.Page;

/** What the forum has published, and the drafts that anybody may ask for. */
@Named
@RequestScoped
public class ReportsPage {
    private static final int SIZE = 25;

    @Inject
    CurrentPage page;

    @Inject
    ForumHeader header;

    @Inject
    ReadReports reports;

    @Inject
    ReadAvailableDrafts availableDrafts;

    private Page<PublishedReport> list;
    private List<ReportKind> kinds;
    private List<ReportKind> longKinds;

    @PostConstruct
    void load() {
        list = reports.page(page.param("forum"), page.wanted(SIZE));
        var drafts = availableDrafts.list(page.param("forum"));
        kinds = drafts.stream().map(Available::kind).toList();
        longKinds = drafts.stream()
                .filter(draft -> !draft.atOnce())
                .map(Available::kind)
                .toList();
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
        return page.getContextPath() + ReportAddress.FILE.path(page.param("forum"), report.number());
    }

    public String title(ReportKind kind) {
        var texts = Texts.in(page.locale());
        return kind == ReportKind.COMMITMENTS && header.getForum().isArchive()
                ? texts.get("report.archive.title")
                : texts.name(kind);
    }

    /** What a draft can be taken away as at once. */
    public List<Format> formats(ReportKind kind) {
        return Format.of(kind).stream()
                .filter(format -> format != Format.PDF || !longKinds.contains(kind))
                .toList();
    }

    /** Those of which a draft is made on order only. */
    public List<ReportKind> getLongKinds() {
        return longKinds;
    }

    public String draft(ReportKind kind, Locale language, Format format) {
        return page.getContextPath() + ReportAddress.PROVISIONAL.path(page.param("forum"), kind.word()) + "?lang="
                + language.getLanguage() + "&format=" + format.word();
    }
}
