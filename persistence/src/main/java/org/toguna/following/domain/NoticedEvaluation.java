package org.toguna.following.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * When we saw that an evaluation had become public. Its own date may lie before the end of a week whose digests are written
 * already; by this one no digest misses it.
 */
@Entity
@Table(name = "noticed_evaluation")
public class NoticedEvaluation {
    @Id
    @Column(name = "forum_id")
    private UUID forumId;

    @Column(name = "noticed_at")
    private Instant noticedAt;

    protected NoticedEvaluation() {}

    NoticedEvaluation(UUID forumId, Instant noticedAt) {
        this.forumId = forumId;
        this.noticedAt = noticedAt;
    }

    public Instant noticedAt() {
        return noticedAt;
    }
}
