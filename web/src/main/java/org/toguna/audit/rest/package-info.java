/** The audit trail for programs. */
package org.toguna.audit.rest;
