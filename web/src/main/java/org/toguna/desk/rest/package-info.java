/** Where somebody works and what waits for them, for programs. */
package org.toguna.desk.rest;
