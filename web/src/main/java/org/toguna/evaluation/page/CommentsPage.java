package org.toguna.evaluation.page;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.toguna.evaluation.domain.RatingComment;
import org.toguna.evaluation.usecase.ReadRatingComments;
import org.toguna.pages.page.CurrentPage;
import org.toguna.values.Page;

/** What raters wrote, of one status at a time: what waits, unless the address asks for what was published or withheld. */
@Named
@RequestScoped
public class CommentsPage {
    private static final int SIZE = 20;

    @Inject
    CurrentPage page;

    @Inject
    ReadRatingComments comments;

    private RatingComment.Status status = RatingComment.Status.PENDING;
    private Page<ReadRatingComments.About> list;

    @PostConstruct
    void load() {
        for (var each : RatingComment.Status.values()) {
            if (each.name().equals(page.query("status"))) {
                status = each;
            }
        }
        list = comments.page(page.param("forum"), status, page.wanted(SIZE));
    }

    public RatingComment.Status getStatus() {
        return status;
    }

    public Page<ReadRatingComments.About> getList() {
        return list;
    }
}
