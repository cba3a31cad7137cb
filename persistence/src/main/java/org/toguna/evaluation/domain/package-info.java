/**
 * Whether promises were kept: what participants lived, what an independent evaluator found and what the government says, side by
 * side. Way in: Evaluations, Ratings.
 */
package org.toguna.evaluation.domain;
