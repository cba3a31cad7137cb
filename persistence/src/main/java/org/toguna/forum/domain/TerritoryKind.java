package org.toguna.forum.domain;

/** How a State divides its country, the larger before what lies in it. */
public enum TerritoryKind {
    REGION,
    CERCLE,
    COMMUNE
}
