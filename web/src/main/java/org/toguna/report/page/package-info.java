/** Where anybody finds and checks the forum's reports, and where its office publishes them. */
package org.toguna.report.page;
