/**
 * How far what was promised is carried out, as focal points report it, and of what they are reminded. Way in:
 * {@link org.toguna.progress.domain.ProgressReports}, {@link org.toguna.progress.domain.Reminders}.
 */
package org.toguna.progress.domain;
