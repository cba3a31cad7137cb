/** Writes the audit trail: it observes what other features say has happened. */
package org.toguna.audit.usecase;
