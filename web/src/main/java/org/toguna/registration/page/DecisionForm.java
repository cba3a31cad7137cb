package org.toguna.registration.page;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.toguna.pages.page.CurrentPage;
import org.toguna.pages.page.PageTexts;
import org.toguna.registration.domain.Applicant;
import org.toguna.registration.usecase.AccreditParticipant;
import org.toguna.registration.usecase.RefuseParticipant;

/** What the organiser decides about the registrations in the table: admits one or many, turns one down. */
@Named
@ViewScoped
public class DecisionForm implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    CurrentPage page;

    @Inject
    PageTexts texts;

    @Inject
    transient AccreditParticipant accreditation;

    @Inject
    transient RefuseParticipant refusal;

    private transient List<Applicant> selected;
    private UUID refusing;
    private String refusingName;
    private String reason;
    private String said;

    public void accreditSelected() {
        accredit(selected == null ? List.of() : selected);
        selected = null;
    }

    public void accreditOne(Applicant applicant) {
        accredit(List.of(applicant));
    }

    private void accredit(List<Applicant> applicants) {
        said = applicants.isEmpty()
                ? texts.get("registration.office.nobodySelected")
                : texts.with(
                        "registration.office.accredited",
                        accreditation.accredit(
                                page.param("forum"),
                                applicants.stream().map(Applicant::id).toList()));
    }

    public void beginRefusal(Applicant applicant) {
        refusing = applicant.id();
        refusingName = applicant.name();
        reason = null;
        said = null;
    }

    public void refuse() {
        refusal.refuse(page.param("forum"), refusing, reason);
        said = texts.with("registration.office.refused", refusingName);
        refusing = null;
    }

    public void cancel() {
        refusing = null;
    }

    public List<Applicant> getSelected() {
        return selected;
    }

    public void setSelected(List<Applicant> selected) {
        this.selected = selected;
    }

    public boolean isRefusing() {
        return refusing != null;
    }

    public String getRefusingName() {
        return refusingName;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getSaid() {
        return said;
    }
}
