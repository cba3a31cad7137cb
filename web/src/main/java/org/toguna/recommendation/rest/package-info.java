/** Recommendations and their answers for programs; what an answer holds of an incomplete record is told in its header. */
package org.toguna.recommendation.rest;
