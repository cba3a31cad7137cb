package org.toguna.commitment.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.toguna.commitment.domain.Fault;
import org.toguna.commitment.usecase.CheckHistory;
import org.toguna.pages.page.CurrentPage;

/** An organiser or rapporteur has the whole history recomputed. */
@Named
@RequestScoped
public class HistoryCheck {
    @Inject
    CurrentPage page;

    @Inject
    CheckHistory checkHistory;

    private String kept;
    private List<Fault> faults;

    public void check() {
        faults = checkHistory.check(page.param("forum"), kept == null || kept.isBlank() ? null : kept.strip());
    }

    /** What is wrong; null until it was checked. */
    public List<Fault> getFaults() {
        return faults;
    }

    public String getKept() {
        return kept;
    }

    public void setKept(String kept) {
        this.kept = kept;
    }
}
