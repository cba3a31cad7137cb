/** Contributions and the agenda for people: the public agenda, contributing, and the office that moderates. */
package org.toguna.agenda.page;
