/** Commitments for programs, adopted and amended here too: every answer tells a commitment with its progress. */
package org.toguna.progress.rest;
