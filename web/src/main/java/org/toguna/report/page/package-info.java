/** Where anybody finds and checks the forum's reports, and where the secretariat publishes them. */
package org.toguna.report.page;
