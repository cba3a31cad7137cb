/**
 * What was asked, what the government answered, what was promised by an act, and how far it was carried out. Way in:
 * Recommendations, Institutions, Commitments, ProgressReports.
 */
package org.toguna.commitment.domain;
