package org.toguna.following.usecase;

import org.toguna.agenda.usecase.AgendaAddress;
import org.toguna.following.domain.News;
import org.toguna.following.domain.Step;
import org.toguna.forum.usecase.ForumAddress;
import org.toguna.progress.usecase.ProgressAddress;
import org.toguna.recommendation.usecase.RecommendationAddress;
import org.toguna.voting.usecase.VotingAddress;

/** The page that tells more, after the language. */
public final class PageOf {
    private PageOf() {}

    public static String step(String forum, Step step) {
        return switch (step.stage()) {
            case AGENDA -> AgendaAddress.AGENDA.path(forum) + "#item-" + step.number();
            case VOTE -> VotingAddress.VOTE.path(forum);
            case RECOMMENDATION, ANSWER -> RecommendationAddress.RECOMMENDATION.path(forum, step.number());
            case COMMITMENT, PROGRESS -> ProgressAddress.COMMITMENT.path(forum, step.number());
            case EVALUATION -> ForumAddress.EVALUATION.path(forum);
            case YEAR -> FollowingAddress.CONTRIBUTIONS.path(forum);
        };
    }

    static String news(News news) {
        var forum = news.forum().slug();
        return news.commitmentId() == null
                ? ForumAddress.EVALUATION.path(forum)
                : ProgressAddress.COMMITMENT.path(forum, news.number());
    }
}
