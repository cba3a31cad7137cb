package org.toguna.following.domain;

import static java.util.Comparator.comparing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.toguna.commitment.domain.Commitment;
import org.toguna.commitment.domain.CommitmentVersion;
import org.toguna.commitment.domain.Terms;
import org.toguna.forum.domain.Forum;
import org.toguna.progress.domain.ProgressReport;
import org.toguna.recommendation.domain.Recommendation;

/** What happened to the registers, read from the registers themselves: nothing is missed, whoever wrote it. */
@ApplicationScoped
public class Newsroom {
    @PersistenceContext
    EntityManager entities;

    protected Newsroom() {}

    public Newsroom(EntityManager entities) {
        this.entities = entities;
    }

    /** Remembers that an evaluation is public since now, though it may have been due before. */
    public void notice(UUID evaluatedForum, Instant now) {
        if (entities.find(NoticedEvaluation.class, evaluatedForum) == null) {
            entities.persist(new NoticedEvaluation(evaluatedForum, now));
        }
    }

    /** What one follower wants to know, from one moment on and before another, oldest first. */
    public List<News> newsFor(Follower follower, Instant from, Instant until) {
        return follower.confirmed().stream()
                .flatMap(following -> forums(following).stream())
                .distinct()
                .flatMap(forum -> news(forum, from, until).stream())
                .filter(news -> follower.confirmed().stream().anyMatch(news::isFor))
                .sorted(comparing(News::at))
                .toList();
    }

    private List<Forum> forums(Following following) {
        return following.interest().subject() == Subject.COUNTRY
                ? entities.createQuery("SELECT f FROM Forum f WHERE f.country = :country", Forum.class)
                        .setParameter("country", following.interest().target())
                        .getResultList()
                : List.of(entities.find(Forum.class, following.forumId()));
    }

    private List<News> news(Forum forum, Instant from, Instant until) {
        var news = new ArrayList<News>();
        for (var row : rows("c, v FROM Commitment c JOIN c.versions v", "v.decidedAt", forum, from, until)) {
            var version = (CommitmentVersion) row[1];
            news.add(about(what(version), forum, (Commitment) row[0], version.terms(), version.decidedAt()));
        }
        for (var row : rows(
                "c, r FROM Commitment c JOIN ProgressReport r ON r.commitmentId = c.id AND r.state = "
                        + "org.toguna.progress.domain.ReportState.PUBLISHED",
                "r.decidedAt",
                forum,
                from,
                until)) {
            var commitment = (Commitment) row[0];
            news.add(about(
                    News.What.PROGRESS,
                    forum,
                    commitment,
                    commitment.terms(),
                    ((ProgressReport) row[1]).decidedAt().orElseThrow()));
        }
        entities.createQuery(
                        "SELECT e FROM NoticedEvaluation e WHERE e.forumId = :forum"
                                + " AND e.noticedAt >= :from AND e.noticedAt < :until",
                        NoticedEvaluation.class)
                .setParameter("forum", forum.id())
                .setParameter("from", from)
                .setParameter("until", until)
                .getResultStream()
                .map(evaluation -> new News(
                        News.What.EVALUATED,
                        forum,
                        null,
                        0,
                        forum.name(),
                        Optional.empty(),
                        forum.levels(),
                        evaluation.noticedAt()))
                .forEach(news::add);
        return news;
    }

    private static News.What what(CommitmentVersion version) {
        return switch (version.decision().kind()) {
            case ADOPTION -> News.What.ADOPTED;
            case AMENDMENT -> News.What.AMENDED;
            case WITHDRAWAL -> News.What.WITHDRAWN;
        };
    }

    private List<Object[]> rows(String what, String moment, Forum forum, Instant from, Instant until) {
        return entities.createQuery(
                        "SELECT %s WHERE %s >= :from AND %s < :until AND c.forumId = :forum"
                                .formatted(what, moment, moment),
                        Object[].class)
                .setParameter("from", from)
                .setParameter("until", until)
                .setParameter("forum", forum.id())
                .getResultList();
    }

    private News about(News.What what, Forum forum, Commitment commitment, Terms terms, Instant at) {
        return new News(
                what,
                forum,
                commitment.id(),
                commitment.number(),
                terms.title(),
                terms.recommendationId().flatMap(this::heading),
                terms.levels(),
                at);
    }

    private Optional<String> heading(UUID recommendation) {
        return Optional.ofNullable(entities.find(Recommendation.class, recommendation))
                .flatMap(Recommendation::heading);
    }
}
