package org.toguna.evaluation.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.toguna.evaluation.domain.PaperBatch;
import org.toguna.evaluation.domain.Sample;
import org.toguna.evaluation.usecase.EvaluationAddress;
import org.toguna.evaluation.usecase.IssuePaperForms;
import org.toguna.evaluation.usecase.ReadPaperForms;
import org.toguna.forum.page.ForumHeader;
import org.toguna.identity.usecase.Caller;
import org.toguna.pages.page.CurrentPage;
import org.toguna.values.Level;

/** The bundles of paper forms of a forum, and issuing another. */
@Named
@RequestScoped
public class PaperBatchesPage {
    @Inject
    CurrentPage page;

    @Inject
    ForumHeader header;

    @Inject
    Caller caller;

    @Inject
    ReadPaperForms papers;

    @Inject
    IssuePaperForms issuePaperForms;

    private List<PaperBatch> list;
    private Integer forms;
    private String formLanguage = "fr";
    private Level level;
    private Sample sample = Sample.VOLUNTEER;
    private String consulate;
    private String country;
    private String association;

    @PostConstruct
    void load() {
        list = papers.list(page.param("forum"));
    }

    public void issue() {
        var batch = issuePaperForms.issue(
                page.param("forum"),
                new PaperBatch.Order(forms, formLanguage, level, sample, consulate, country, association));
        page.redirect(
                EvaluationAddress.PAPER.path(page.param("forum"), batch.number()), "evaluation.paper.issued.done");
    }

    public List<PaperBatch> getList() {
        return list;
    }

    public boolean isIssuing() {
        return caller.may(header.getForum().id(), IssuePaperForms.class);
    }

    public Integer getForms() {
        return forms;
    }

    public void setForms(Integer forms) {
        this.forms = forms;
    }

    public String getFormLanguage() {
        return formLanguage;
    }

    public void setFormLanguage(String formLanguage) {
        this.formLanguage = formLanguage;
    }

    public Level getLevel() {
        return level;
    }

    public void setLevel(Level level) {
        this.level = level;
    }

    public Sample getSample() {
        return sample;
    }

    public void setSample(Sample sample) {
        this.sample = sample;
    }

    public String getConsulate() {
        return consulate;
    }

    public void setConsulate(String consulate) {
        this.consulate = consulate;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }

    public String getAssociation() {
        return association;
    }

    public void setAssociation(String association) {
        this.association = association;
    }
}
