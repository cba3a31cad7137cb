package org.toguna.identity.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.toguna.identity.domain.ActOfAppointment;
import org.toguna.identity.domain.AppointmentKind;
import org.toguna.identity.domain.Tenure;
import org.toguna.pages.page.CurrentPage;
import org.toguna.values.Validation;
import org.toguna.values.Written;

/** From when until when somebody is named, and by which act; without an act only in a demonstration. */
@Named
@RequestScoped
public class TenureForm {
    @Inject
    CurrentPage page;

    private String from;
    private String until;
    private boolean interim;
    private String actKind;
    private String actReference;
    private String actDate;
    private String actTerms;
    private String actSelection;

    /** @throws org.toguna.values.Refusal {@code shared.notDate} beside each day that is none */
    public Tenure in(ZoneId zone) {
        var validation = new Validation();
        var first = day(validation, "from", from);
        var last = day(validation, "until", until);
        var dated = day(validation, "actDate", actDate);
        validation.refuse();
        var isTold = Stream.of(actKind, actReference, actDate, actTerms, actSelection)
                .anyMatch(typed -> typed != null && !typed.isBlank());
        var act = page.isDemonstration() && !isTold
                ? null
                : new ActOfAppointment(
                        Written.constant(AppointmentKind.class, actKind).orElse(null),
                        actReference,
                        dated,
                        actTerms,
                        actSelection);
        return new Tenure(first, last, zone, interim, act);
    }

    private static LocalDate day(Validation validation, String field, String typed) {
        var day = Written.day(typed);
        validation.require(typed == null || typed.isBlank() || day.isPresent(), field, "shared.notDate");
        return day.orElse(null);
    }

    public AppointmentKind[] getActKinds() {
        return AppointmentKind.values();
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(String until) {
        this.until = until;
    }

    public boolean isInterim() {
        return interim;
    }

    public void setInterim(boolean interim) {
        this.interim = interim;
    }

    public String getActKind() {
        return actKind;
    }

    public void setActKind(String actKind) {
        this.actKind = actKind;
    }

    public String getActReference() {
        return actReference;
    }

    public void setActReference(String actReference) {
        this.actReference = actReference;
    }

    public String getActTerms() {
        return actTerms;
    }

    public void setActTerms(String actTerms) {
        this.actTerms = actTerms;
    }

    public String getActSelection() {
        return actSelection;
    }

    public void setActSelection(String actSelection) {
        this.actSelection = actSelection;
    }

    public String getActDate() {
        return actDate;
    }

    public void setActDate(String actDate) {
        this.actDate = actDate;
    }
}
