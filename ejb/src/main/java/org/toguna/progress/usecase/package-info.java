/** From a focal point's report with its evidence to its publication; reminders; one commitment with all that is known of it. */
package org.toguna.progress.usecase;
