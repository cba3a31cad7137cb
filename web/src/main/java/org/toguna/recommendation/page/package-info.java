/** Recommendations and their answers on pages, and the office's forms. */
package org.toguna.recommendation.page;
