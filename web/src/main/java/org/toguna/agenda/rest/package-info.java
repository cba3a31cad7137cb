/** Contributions and the agenda for programs. */
package org.toguna.agenda.rest;
