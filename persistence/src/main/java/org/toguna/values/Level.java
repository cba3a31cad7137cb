package org.toguna.values;

/**
 * At which échelon a forum meets, a measure is taken or somebody places themselves to speak; several may hold at once. It tells neither
 * in which zone somebody lives nor which territory a measure concerns: a forum has lists of these.
 */
public enum Level {
    NATIONAL,
    REGIONAL,
    INTERNATIONAL
}
