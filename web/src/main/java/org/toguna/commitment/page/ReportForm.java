package org.toguna.commitment.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;
import org.toguna.commitment.domain.Progress;
import org.toguna.commitment.domain.Status;
import org.toguna.commitment.usecase.AttachEvidence;
import org.toguna.commitment.usecase.ReportProgress;
import org.toguna.shared.LocalizedText;
import org.toguna.shared.page.CurrentPage;

/** The form in which a focal point says how a commitment stands. */
@Named
@RequestScoped
public class ReportForm {
    @Inject
    CurrentPage page;

    @Inject
    ReportProgress reportProgress;

    @Inject
    AttachEvidence attachEvidence;

    private final Fields fields = new Fields();
    private Part file;

    public void report() throws IOException {
        var forum = page.param("forum");
        int number = Numbers.inAddress(page);
        var status = fields.choice("status", Status.class);
        var percentage = fields.number("percentage");
        var narrative = LocalizedText.of(page.language(), fields.getOrDefault("narrative", ""));
        fields.refuseUnreadable();
        new Progress(status, percentage, narrative, fields.get("evidenceLink"), null).check();
        reportProgress.report(
                forum, number, new Progress(status, percentage, narrative, fields.get("evidenceLink"), evidence()));
        page.redirect("/forums/" + forum + "/commitments/" + number, "commitment.report.done");
    }

    private Progress.Evidence evidence() throws IOException {
        if (file == null || file.getSize() == 0) {
            return null;
        }
        try (var content = file.getInputStream()) {
            return attachEvidence.attach(
                    page.param("forum"), Numbers.inAddress(page), file.getSubmittedFileName(), content.readAllBytes());
        }
    }

    public Set<Status> getStatuses() {
        return EnumSet.complementOf(EnumSet.of(Status.NO_NEWS));
    }

    public Fields getFields() {
        return fields;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
