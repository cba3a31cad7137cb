/**
 * Staying in touch with what was promised: followers and their digests, what becomes of a contribution, the follow-up committee.
 * Ways in: {@link org.toguna.following.domain.Follower}, {@link org.toguna.following.domain.Trace},
 * {@link org.toguna.following.domain.Meeting}.
 */
package org.toguna.following.domain;
