/**
 * What was asked, what the government answered, and who was to lead. Way in:
 * {@link org.toguna.recommendation.domain.Recommendations}.
 */
package org.toguna.recommendation.domain;
