package org.toguna.report.usecase;

/** A report made at the moment of asking, whole, so that a failure is told before anything is sent. */
public record Draft(String fileName, String mediaType, byte[] content) {}
