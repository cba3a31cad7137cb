/** Signing in and out for programs, and the cookie by which a session is recognised. */
package org.toguna.identity.rest;
