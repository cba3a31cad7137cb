/** Who did what, by ids. Way in: AuditTrail, which only adds and reads. */
package org.toguna.audit.domain;
