package org.toguna.clock.domain;

/** In a demonstration an administrator let time pass: what fell due meanwhile need not wait for its timer. */
public record ClockMoved() {}
