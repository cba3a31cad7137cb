package org.toguna.shared;

/** From where people speak, and where a measure applies; several may hold at once. */
public enum Level {
    NATIONAL,
    REGIONAL,
    INTERNATIONAL
}
