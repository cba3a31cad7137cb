/** Contributing, moderating contributions, and making the agenda from them. */
package org.toguna.agenda.usecase;
