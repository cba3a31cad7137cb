/** A forum’s open data, for programs. */
package org.toguna.opendata.rest;
