/**
 * The reports that a forum has published: numbered, never changed, kept whole; and the orders to make them. Way in: {@link
 * org.toguna.report.domain.PublishedReports} and {@link org.toguna.report.domain.ReportOrders}.
 */
package org.toguna.report.domain;
