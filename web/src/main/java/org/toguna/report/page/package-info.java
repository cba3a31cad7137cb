/** The page from which anybody takes a forum's reports. */
package org.toguna.report.page;
