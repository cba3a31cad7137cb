package org.toguna.identity.usecase;

/**
 * Whom somebody names.
 *
 * @param language in which they are written to, if they were unknown
 */
public record Nominee(String email, String name, String language) {}
