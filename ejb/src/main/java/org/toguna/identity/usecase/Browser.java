package org.toguna.identity.usecase;

import java.util.Optional;

/**
 * What a request comes from.
 *
 * @param token that the browser, or a program, was given when it asked for a code or signed in; empty before
 * @param network what limits count by, as {@link org.toguna.installation.usecase.ClientAddress} tells it
 */
public record Browser(Optional<String> token, String network) {}
