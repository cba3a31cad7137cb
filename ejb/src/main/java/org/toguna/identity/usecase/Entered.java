package org.toguna.identity.usecase;

/**
 * Somebody has signed in.
 *
 * @param token for the cookie of the session
 * @param browser for the cookie by which the browser is known again
 * @param missing what is left to show before the session is worth anything
 */
public record Entered(String token, String browser, SecondStep missing) {}
