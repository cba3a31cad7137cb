package org.toguna.report.domain;

/** How far an order has come. */
public enum OrderState {
    WAITING,
    MAKING,
    MADE,
    FAILED
}
