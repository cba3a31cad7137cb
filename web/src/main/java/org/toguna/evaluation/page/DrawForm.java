package org.toguna.evaluation.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.toguna.evaluation.usecase.DrawSample;
import org.toguna.evaluation.usecase.EvaluationAddress;
import org.toguna.evaluation.usecase.FixRoll;
import org.toguna.pages.page.CurrentPage;

/** The two steps of a drawing of lots: the roll, and later the seed. */
@Named
@RequestScoped
public class DrawForm {
    @Inject
    CurrentPage page;

    @Inject
    FixRoll fixRoll;

    @Inject
    DrawSample drawSample;

    private Integer wanted;
    private String seedSource;
    private String seed;

    public void fix() {
        fixRoll.fix(page.param("forum"), wanted, seedSource);
        done("evaluation.roll.done");
    }

    public void draw() {
        drawSample.draw(page.param("forum"), seed);
        done("evaluation.draw.drawn.done");
    }

    private void done(String notice) {
        page.redirect(EvaluationAddress.DRAW.path(page.param("forum")), notice);
    }

    public Integer getWanted() {
        return wanted;
    }

    public void setWanted(Integer wanted) {
        this.wanted = wanted;
    }

    public String getSeedSource() {
        return seedSource;
    }

    public void setSeedSource(String seedSource) {
        this.seedSource = seedSource;
    }

    public String getSeed() {
        return seed;
    }

    public void setSeed(String seed) {
        this.seed = seed;
    }
}
