package org.toguna.outbox.usecase;

/** Somebody opens the letters of a demonstration: what is still to be written need not wait. */
public record OutboxOpened() {}
