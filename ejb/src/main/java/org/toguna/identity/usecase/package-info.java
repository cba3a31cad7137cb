/** Signing in and out, and who is calling. */
package org.toguna.identity.usecase;
