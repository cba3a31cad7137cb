package org.toguna.progress.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.toguna.commitment.domain.Status;
import org.toguna.pages.page.CurrentPage;
import org.toguna.pages.page.Fields;
import org.toguna.progress.domain.Measurement;
import org.toguna.progress.domain.Measurements;
import org.toguna.progress.domain.Progress;
import org.toguna.progress.usecase.ProgressAddress;
import org.toguna.progress.usecase.ReportProgress;
import org.toguna.recommendation.page.Numbers;
import org.toguna.values.LocalizedText;

/** The form in which a focal point says how a commitment stands. */
@Named
@RequestScoped
public class ReportForm {
    @Inject
    CurrentPage page;

    @Inject
    ReportProgress reportProgress;

    @Inject
    CommitmentPage promised;

    private final Fields fields = new Fields();
    private Part file;

    public void report() throws IOException {
        var forum = page.param("forum");
        int number = Numbers.inAddress(page);
        var progress = progress();
        var expected = fields.number("expectedReports");
        fields.refuseUnreadable();
        reportProgress.report(forum, number, progress, enclosure(), expected);
        page.redirect(ProgressAddress.COMMITMENT.path(forum, number), "commitment.report.done");
    }

    private Progress progress() {
        return new Progress(
                fields.choice("status", Status.class),
                fields.number("percentage"),
                LocalizedText.of(page.language(), fields.getOrDefault("narrative", "")),
                LocalizedText.of(page.language(), fields.getOrDefault("obstacles", "")),
                fields.isBlank("spentAmount")
                        ? null
                        : new Progress.Spent(fields.decimal("spentAmount"), fields.get("spentCurrency")),
                new Measurements(IntStream.rangeClosed(
                                1,
                                promised.getSheet()
                                        .commitment()
                                        .terms()
                                        .indicators()
                                        .size())
                        .filter(i -> !fields.isBlank("measured" + i))
                        .mapToObj(i -> new Measurement(i, fields.day("measuredOn" + i), fields.decimal("measured" + i)))
                        .toList()),
                fields.get("evidenceLink"),
                null);
    }

    private ReportProgress.Enclosure enclosure() throws IOException {
        if (file == null || file.getSize() == 0) {
            return null;
        }
        try (var content = file.getInputStream()) {
            return new ReportProgress.Enclosure(file.getSubmittedFileName(), content.readAllBytes());
        }
    }

    public Set<Status> getStatuses() {
        return EnumSet.complementOf(EnumSet.of(Status.NO_NEWS, Status.WITHDRAWN));
    }

    public Fields getFields() {
        fields.computeIfAbsent(
                "expectedReports",
                field -> String.valueOf(promised.getSheet().commitment().reportCount()));
        return fields;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
