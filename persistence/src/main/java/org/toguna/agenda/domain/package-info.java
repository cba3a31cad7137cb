/** What participants bring forward and what becomes of it: contributions, and the numbered items made from them. Way in: Contributions, Agenda. */
package org.toguna.agenda.domain;
