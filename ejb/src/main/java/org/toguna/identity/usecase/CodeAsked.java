package org.toguna.identity.usecase;

import java.util.UUID;

/** Somebody asked for a letter to sign in with; it is written once this is stored. */
public record CodeAsked(UUID request) {}
