/** Registering with a forum, and admitting those who did. */
package org.toguna.registration.usecase;
