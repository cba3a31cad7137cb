package org.toguna.evaluation.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.toguna.evaluation.domain.PaperBatches;
import org.toguna.evaluation.usecase.ClosePaperForms;
import org.toguna.evaluation.usecase.EnterPaperFormForAssociation;
import org.toguna.evaluation.usecase.EnterPaperFormForOffice;
import org.toguna.evaluation.usecase.EvaluationAddress;
import org.toguna.evaluation.usecase.HandOutPaperForm;
import org.toguna.evaluation.usecase.ReadPaperForms;
import org.toguna.evaluation.usecase.SealPaperForms;
import org.toguna.forum.page.ForumHeader;
import org.toguna.identity.usecase.Caller;
import org.toguna.pages.page.CurrentPage;

/** One bundle of paper forms: handing out, sealing, what is left to read, closing. */
@Named
@RequestScoped
public class PaperBatchPage {
    @Inject
    CurrentPage page;

    @Inject
    ForumHeader header;

    @Inject
    Caller caller;

    @Inject
    ReadPaperForms papers;

    @Inject
    HandOutPaperForm handOutPaperForm;

    @Inject
    SealPaperForms sealPaperForms;

    @Inject
    ClosePaperForms closePaperForms;

    private ReadPaperForms.Progress progress;
    private String email;
    private String seal;

    @PostConstruct
    void load() {
        progress = papers.get(page.param("forum"), number());
    }

    private int number() {
        try {
            return Integer.parseInt(page.param("number"));
        } catch (NumberFormatException nonsense) {
            throw PaperBatches.notFound(page.param("number"));
        }
    }

    public void handOut() {
        handOutPaperForm.handOut(page.param("forum"), number(), email);
        done("evaluation.paper.handedOut.done");
    }

    public void sealUp() {
        sealPaperForms.seal(page.param("forum"), number(), seal);
        done("evaluation.paper.sealed.done");
    }

    public void close() {
        closePaperForms.close(page.param("forum"), number());
        done("evaluation.paper.closed.done");
    }

    private void done(String notice) {
        page.redirect(EvaluationAddress.PAPER.path(page.param("forum"), number()), notice);
    }

    public ReadPaperForms.Progress getProgress() {
        return progress;
    }

    public boolean isIssuing() {
        return caller.may(header.getForum().id(), HandOutPaperForm.class);
    }

    public boolean isReadingForOffice() {
        return caller.may(header.getForum().id(), EnterPaperFormForOffice.class);
    }

    public boolean isReadingForAssociation() {
        return caller.may(header.getForum().id(), EnterPaperFormForAssociation.class);
    }

    public boolean isClosing() {
        return caller.may(header.getForum().id(), ClosePaperForms.class);
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getSeal() {
        return seal;
    }

    public void setSeal(String seal) {
        this.seal = seal;
    }
}
