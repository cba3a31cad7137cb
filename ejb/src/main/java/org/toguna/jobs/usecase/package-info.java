/**
 * Work that nobody waits for, or that many would wait for at once. Way in: {@link org.toguna.jobs.usecase.Recurring} is done again and
 * again, {@link org.toguna.jobs.usecase.OneByOne} goes on after a failure, {@link org.toguna.jobs.usecase.Turns} are taken.
 */
package org.toguna.jobs.usecase;
