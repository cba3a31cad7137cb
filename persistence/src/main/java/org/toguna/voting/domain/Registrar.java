package org.toguna.voting.domain;

/** Who makes the voting codes and sends them to the electors. */
public enum Registrar {
    SERVER,
    PERSON
}
