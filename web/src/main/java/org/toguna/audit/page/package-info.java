/** The audit trail on a page of the office. */
package org.toguna.audit.page;
