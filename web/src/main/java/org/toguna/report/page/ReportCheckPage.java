package org.toguna.report.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.List;
import org.toguna.pages.page.CurrentPage;
import org.toguna.report.usecase.CheckReport;
import org.toguna.report.usecase.ReadReports;
import org.toguna.values.NotFound;
import org.toguna.values.Problem;
import org.toguna.values.Refusal;

/** One published report, and whether a file is it. */
@Named
@RequestScoped
public class ReportCheckPage {
    @Inject
    CurrentPage page;

    @Inject
    ReadReports reports;

    @Inject
    CheckReport checkReport;

    private ReadReports.Sheet sheet;
    private CheckReport.Verdict verdict;
    private Part file;
    private String sha256;

    public void check() throws IOException {
        if (file != null && file.getSize() > 0) {
            try (var content = file.getInputStream()) {
                verdict = checkReport.check(page.param("forum"), number(), content.readAllBytes());
            }
        } else if (sha256 != null && !sha256.isBlank()) {
            verdict = checkReport.check(page.param("forum"), number(), sha256);
        } else {
            throw new Refusal(Refusal.Kind.INVALID, List.of(new Problem("file", "report.sheet.nothing")));
        }
    }

    private int number() {
        try {
            return Integer.parseInt(page.param("number"));
        } catch (NumberFormatException nonsense) {
            throw new NotFound("report", page.param("number"));
        }
    }

    public ReadReports.Sheet getSheet() {
        if (sheet == null) {
            sheet = reports.get(page.param("forum"), number());
        }
        return sheet;
    }

    public CheckReport.Verdict getVerdict() {
        return verdict;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getSha256() {
        return sha256;
    }

    public void setSha256(String sha256) {
        this.sha256 = sha256;
    }
}
