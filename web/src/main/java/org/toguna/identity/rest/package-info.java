/** Signing in and out for programs, the second factor, and who holds which mandate. */
package org.toguna.identity.rest;
