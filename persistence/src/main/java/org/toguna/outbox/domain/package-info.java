/**
 * Letters that wait to leave, in two lanes, and what became of them. Way in: {@link org.toguna.outbox.domain.Mails}; a
 * {@link org.toguna.outbox.domain.Letterhead} says who writes.
 */
package org.toguna.outbox.domain;
