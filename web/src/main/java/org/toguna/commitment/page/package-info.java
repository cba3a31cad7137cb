/** Recommendations and commitments on pages: what everybody reads, a focal point's report, and the office's forms. */
package org.toguna.commitment.page;
