/**
 * What was promised by an act, its amendments, and how it stands. Way in: {@link org.toguna.commitment.domain.Institutions},
 * {@link org.toguna.commitment.domain.Commitments}, {@link org.toguna.commitment.domain.History}.
 */
package org.toguna.commitment.domain;
