/** A commitment with its progress on a page, a focal point's report, and what is decided on it. */
package org.toguna.progress.page;
