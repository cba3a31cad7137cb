/**
 * The two clocks: {@link org.toguna.clock.domain.BusinessClock} decides windows, deadlines and reminders,
 * {@link org.toguna.clock.domain.RealClock} dates sessions, codes, letters and the audit trail. Nothing else asks for the time.
 */
package org.toguna.clock.domain;
