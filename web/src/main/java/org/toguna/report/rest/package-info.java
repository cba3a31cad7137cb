/** The reports of a forum, for programs. */
package org.toguna.report.rest;
