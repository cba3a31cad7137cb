/**
 * What the forum hands to the public at the end of its chain: the commitment report. Way in: {@link
 * org.toguna.report.usecase.ReportPdf}.
 */
package org.toguna.report.usecase;
