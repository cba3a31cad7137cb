/** The clock of a demonstration, for programs. */
package org.toguna.demonstration.rest;
