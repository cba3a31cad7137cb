package org.toguna.evaluation.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.toguna.evaluation.usecase.EvaluationAddress;
import org.toguna.evaluation.usecase.PublishRatingComment;
import org.toguna.evaluation.usecase.ReadRatingComments;
import org.toguna.evaluation.usecase.WithholdRatingComment;
import org.toguna.pages.page.CurrentPage;
import org.toguna.values.NotFound;

/** Publishing or withholding what one rater wrote. */
@Named
@RequestScoped
public class CommentDecision {
    @Inject
    CurrentPage page;

    @Inject
    ReadRatingComments comments;

    @Inject
    PublishRatingComment publishRatingComment;

    @Inject
    WithholdRatingComment withholdRatingComment;

    private ReadRatingComments.About about;
    private String reason;

    @PostConstruct
    void load() {
        try {
            about = comments.get(page.param("forum"), UUID.fromString(page.param("comment")));
        } catch (IllegalArgumentException nonsense) {
            throw new NotFound("evaluation.comment", page.param("comment"));
        }
    }

    public void publish() {
        publishRatingComment.publish(page.param("forum"), about.comment().id());
        done("evaluation.comment.published.done");
    }

    public void withhold() {
        withholdRatingComment.withhold(page.param("forum"), about.comment().id(), reason);
        done("evaluation.comment.withheld.done");
    }

    private void done(String notice) {
        page.redirect(EvaluationAddress.COMMENTS.path(page.param("forum")), notice);
    }

    public ReadRatingComments.About getAbout() {
        return about;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
