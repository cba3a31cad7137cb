/**
 * Letters on their way. Way in: {@link org.toguna.outbox.usecase.Outbox} writes one in the transaction that causes it; whether the mail
 * server can reach somebody is asked of {@link org.toguna.outbox.usecase.MailServer}. What the office reads of them is the feature mail.
 */
package org.toguna.outbox.usecase;
