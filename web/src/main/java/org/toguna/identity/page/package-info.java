/** Signing in, by code or by password, and out. */
package org.toguna.identity.page;
