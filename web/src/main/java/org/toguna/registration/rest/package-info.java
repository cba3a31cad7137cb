/** Registering, admitting and counting for programs. */
package org.toguna.registration.rest;
