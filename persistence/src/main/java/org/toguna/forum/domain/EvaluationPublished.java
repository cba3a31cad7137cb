package org.toguna.forum.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * A forum's evaluation became public: the fact that opens the next edition.
 *
 * @param at when it was due, which may be a little before anybody noticed
 */
public record EvaluationPublished(UUID forum, Instant at) {}
