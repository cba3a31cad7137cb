/** A commitment with its progress on a page, a focal point's report, and what the secretariat decides on it. */
package org.toguna.progress.page;
